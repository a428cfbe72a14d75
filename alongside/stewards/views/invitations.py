from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST

from alongside.circles.forms.lists import InvitationForm
from alongside.circles.viewer import Request
from alongside.people.models import Invitation
from alongside.stewards.links import into_the_place
from alongside.stewards.roles import for_hosts


@for_hosts
@require_http_methods(["GET", "POST"])
def invitations(request: Request) -> HttpResponse:
    """Links by which people can join, and those that stand."""
    form = InvitationForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        uses = form.cleaned_data["uses"]
        token = Invitation.make(request.user, uses=uses)[1]
        return link_made(request, token, uses, back=reverse("invitations"))
    context = {"form": form, "links": into_the_place()}
    return render(request, "stewards/invitations.html", context)


@for_hosts
@require_POST
def invitation_ending(request: Request, pk: int) -> HttpResponse:
    into_the_place().filter(pk=pk).delete()
    messages.success(request, gettext("The link leads nowhere now. Whoever came by it stays."))
    return redirect("invitations")


def link_made(request: Request, token: str, uses: int, *, back: str) -> HttpResponse:
    """The link itself, this once: only its digest is kept."""
    link = request.build_absolute_uri(reverse("invitation", args=[token]))
    context = {"link": link, "uses": uses, "back": back}
    return render(request, "stewards/link_made.html", context)
