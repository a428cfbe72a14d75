from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST

from alongside.circles.forms.lists import InvitationForm, ListForm
from alongside.circles.models import Circle, CircleInvitation, Kind
from alongside.circles.viewer import Request


@login_required
@require_http_methods(["GET", "POST"])
def circles(request: Request) -> HttpResponse:
    """The lists a person made, and the circles of others that they stand in."""
    form = ListForm(request.POST or None, instance=Circle(kind=Kind.CHOSEN, owner=request.user))
    if request.method == "POST" and form.is_valid():
        return redirect("circle", form.save().public_id)
    theirs = Circle.objects.where(request.user).select_related("owner").narrowest_first()
    context = {"form": form, "lists": Circle.objects.lists_of(request.user), "where": theirs}
    return render(request, "circles/circles.html", context)


@login_required
@require_http_methods(["GET", "POST"])
def circle(request: Request, circle_id: str) -> HttpResponse:
    """One list: who is on it, its name, and a way to ask someone in."""
    mine = list_or_404(request, circle_id)
    form = ListForm(request.POST or None, instance=mine)
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("circle", circle_id)
    standings = mine.standings.select_related("person").order_by("person__shown_name", "pk")
    context = {"circle": mine, "form": form, "standings": standings, "asking": InvitationForm()}
    return render(request, "circles/circle.html", context)


@login_required
@require_POST
def circle_invitations(request: Request, circle_id: str) -> HttpResponse:
    """A quiet link into a list. It is shown this once: only its digest is kept."""
    mine = list_or_404(request, circle_id)
    form = InvitationForm(request.POST)
    if not form.is_valid():
        return redirect("circle", circle_id)
    token = CircleInvitation.into(mine, request.user, uses=form.cleaned_data["uses"])
    link = request.build_absolute_uri(reverse("invitation", args=[token]))
    context = {"circle": mine, "link": link, "uses": form.cleaned_data["uses"]}
    return render(request, "circles/invitation_made.html", context)


@login_required
@require_POST
def circle_letting_go(request: Request, circle_id: str, person_id: str) -> HttpResponse:
    mine = list_or_404(request, circle_id)
    for standing in mine.standings.filter(person__public_id=person_id):
        CircleInvitation.let_go(mine, standing.person)
    said = gettext("They no longer stand here, and links you gave lead nowhere. Nobody was told.")
    messages.success(request, said)
    return redirect("circle", circle_id)


@login_required
@require_http_methods(["GET", "POST"])
def circle_ending(request: Request, circle_id: str) -> HttpResponse:
    mine = list_or_404(request, circle_id)
    if request.method == "POST":
        CircleInvitation.end_circle(mine)
        messages.success(request, gettext("The list is gone. What was open to it no longer is."))
        return redirect("circles")
    return render(request, "circles/circle_ending.html", {"circle": mine})


@login_required
@require_POST
def leaving_circle(request: Request, circle_id: str) -> HttpResponse:
    """Leave a circle of another's, or a room. Nobody is told."""
    for left in Circle.objects.where(request.user).filter(public_id=circle_id):
        left.let_go(request.user)
    messages.success(request, gettext("You left quietly. Nobody was told."))
    return redirect("circles")


def list_or_404(request: Request, circle_id: str) -> Circle:
    mine = Circle.objects.lists_of(request.user).filter(public_id=circle_id).first()
    if mine is None:
        raise Http404
    return mine
