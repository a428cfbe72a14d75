from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from alongside.circles.finding import visible_or_404
from alongside.circles.models import Block
from alongside.circles.viewer import Request
from alongside.people.models import Person
from alongside.responses.models import Candle, Reply
from alongside.stories.models import Signature, Story


@login_required
@require_http_methods(["GET", "POST"])
def blocking(request: Request, kind: str, thing_id: str) -> HttpResponse:
    """Ask never to meet the person behind an answer, or a story signed with a name."""
    person = person_behind(request, kind, thing_id)
    if request.method == "POST":
        Block.objects.get_or_create(by=request.user, blocked=person)
        return redirect("blocks")
    return render(request, "responses/blocking.html", {"person": person})


def person_behind(request: Request, kind: str, thing_id: str) -> Person:
    """Who gave an answer, or signed a story by name: an unsigned story shows nobody to block."""
    person = shown_by(request, kind, thing_id)
    if person == request.user:
        raise Http404
    return person


def shown_by(request: Request, kind: str, thing_id: str) -> Person:
    signed = {"public_id": thing_id, "signature": Signature.NAME}
    person: Person
    match kind:
        case "reply":
            person = visible_or_404(Reply.objects, request.viewer, public_id=thing_id).person
        case "candle":
            person = visible_or_404(Candle.objects, request.viewer, public_id=thing_id).person
        case _:
            person = visible_or_404(Story.objects, request.viewer, **signed).author
    return person
