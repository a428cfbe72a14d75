"""Who comes into a room, and who is let go."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from alongside.circles.forms.lists import InvitationForm
from alongside.circles.models import CircleInvitation
from alongside.circles.viewer import Request
from alongside.stewards.links import into_room
from alongside.stewards.roles import for_hosts_and_stewards
from alongside.stewards.views.invitations import link_made
from alongside.stewards.views.rooms import room_or_404


@for_hosts_and_stewards
@require_POST
def room_invitations(request: Request, room_id: str) -> HttpResponse:
    found = room_or_404(room_id)
    form = InvitationForm(request.POST)
    if not form.is_valid():
        return redirect("room", room_id)
    uses = form.cleaned_data["uses"]
    token = CircleInvitation.into(found, request.user, uses=uses)
    return link_made(request, token, uses, back=reverse("room", args=[room_id]))


@for_hosts_and_stewards
@require_POST
def room_invitation_ending(request: Request, room_id: str, pk: int) -> HttpResponse:
    into_room(room_or_404(room_id)).filter(pk=pk).delete()
    messages.success(request, gettext("The link leads nowhere now. Whoever came by it stays."))
    return redirect("room", room_id)


@for_hosts_and_stewards
@require_POST
def room_letting_go(request: Request, room_id: str, person_id: str) -> HttpResponse:
    found = room_or_404(room_id)
    for standing in found.standings.filter(person__public_id=person_id):
        CircleInvitation.let_go(found, standing.person)
    said = gettext("They no longer stand in this room, and links into it ended. Nobody was told.")
    messages.success(request, said)
    return redirect("room", room_id)
