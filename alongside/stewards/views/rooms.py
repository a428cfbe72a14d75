from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from alongside.circles.forms.lists import InvitationForm
from alongside.circles.models import Circle, CircleInvitation, Kind
from alongside.circles.viewer import Request
from alongside.stewards.forms.rooms import RoomForm
from alongside.stewards.links import into_room
from alongside.stewards.roles import for_hosts_and_stewards


@for_hosts_and_stewards
@require_http_methods(["GET", "POST"])
def rooms(request: Request) -> HttpResponse:
    """Every room there is, and a new one."""
    form = RoomForm(request.POST or None, instance=Circle(kind=Kind.ROOM))
    if request.method == "POST" and form.is_valid():
        return redirect("room", form.save().public_id)
    every = Circle.objects.filter(kind=Kind.ROOM).order_by("name", "pk")
    return render(request, "stewards/rooms.html", {"form": form, "rooms": every})


@for_hosts_and_stewards
@require_http_methods(["GET", "POST"])
def room(request: Request, room_id: str) -> HttpResponse:
    """One room: who stands in it, its links, its name. What is opened to it is not shown here."""
    found = room_or_404(room_id)
    # One of its own: a form with a mistake in it would change what the page is about.
    form = RoomForm(request.POST or None, instance=room_or_404(room_id))
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, gettext("Kept."))
        return redirect("room", room_id)
    context = {
        "room": found,
        "form": form,
        "standings": found.standings.select_related("person").order_by("person__shown_name", "pk"),
        "asking": InvitationForm(),
        "links": into_room(found),
    }
    return render(request, "stewards/room.html", context)


@for_hosts_and_stewards
@require_http_methods(["GET", "POST"])
def room_ending(request: Request, room_id: str) -> HttpResponse:
    found = room_or_404(room_id)
    if request.method == "POST":
        CircleInvitation.end_circle(found)
        messages.success(request, gettext("The room is gone. Nothing anybody wrote is."))
        return redirect("rooms")
    return render(request, "stewards/room_ending.html", {"room": found})


def room_or_404(room_id: str) -> Circle:
    found = Circle.objects.filter(kind=Kind.ROOM, public_id=room_id).first()
    if found is None:
        raise Http404
    return found
