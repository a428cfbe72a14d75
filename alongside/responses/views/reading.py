from dataclasses import replace
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from alongside.circles.finding import visible_or_404
from alongside.circles.known import people_known_to
from alongside.circles.viewer import ANY_MEMBER, STRANGER, Request, Viewer
from alongside.people.models import Person
from alongside.responses.forms.reply import ReplyForm
from alongside.responses.models import Candle, Door, Reply, ResponseRule
from alongside.responses.sentence import sentence
from alongside.stories.hers import hers_or_404
from alongside.stories.models import Story
from alongside.stories.who import who_can_see, who_else


@require_GET
def story(request: Request, story_id: str) -> HttpResponse:
    """A story, as it stands open to whoever looks, and what may be answered to it."""
    found = visible_or_404(Story.objects.whole(), request.viewer, public_id=story_id)
    return render(request, "responses/story.html", page_of(found, request.viewer))


def page_of(found: Story, viewer: Viewer, form: ReplyForm | None = None) -> dict[str, Any]:
    rule = ResponseRule.of(found)
    door = rule.door_for(viewer)
    replies = Reply.objects.visible_to(viewer).filter(story=found).select_related("person")
    hers = door is Door.AUTHOR
    return {
        "story": found,
        "door": door.value,
        "rule": rule,
        "rule_sentence": sentence(rule),
        "who": who_can_see(found) if hers else who_else(found),
        # On her own page only what she already took out of the letterbox.
        "replies": replies.opened().order_by("pk") if hers else replies.order_by("pk"),
        "candle_lit": _has_lit(found, viewer),
        "form": form or ReplyForm(),
        # Whoever meets it signed out meets it because it is open to everyone.
        "findable": found.is_findable and not viewer.member,
    }


def _has_lit(found: Story, viewer: Viewer) -> bool:
    if viewer.person is None:
        return False
    return Candle.objects.lit().by(viewer.person).filter(story=found).exists()


@login_required
@require_GET
def look_as(request: Request, story_id: str) -> HttpResponse:
    """A story as somebody else would meet it: by the same rule, asked for another viewer."""
    mine = hers_or_404(request, story_id)
    known = people_known_to(request.user)
    who = request.GET.get("who", "")
    context: dict[str, Any] = {"known": known, "mine": mine, "who_looks": who}
    if who:
        viewer = _viewer_called(who, known)
        context |= {"name": _name_of(viewer)}
        seen = Story.objects.whole().visible_to(viewer).filter(pk=mine.pk).first()
        context |= pictured(request, seen, viewer) if seen else {"hidden": True}
    return render(request, "responses/look_as.html", context)


def pictured(request: Request, seen: Story, viewer: Viewer) -> dict[str, Any]:
    """Its page, less the answers that still wait for her: the letterbox opens only by hand."""
    page = page_of(seen, viewer)
    taken_out = Reply.objects.visible_to(request.viewer).opened()
    return page | {"replies": page["replies"].filter(pk__in=taken_out)}


def _viewer_called(who: str, known: Any) -> Viewer:
    if who in {"stranger", "member"}:
        return {"stranger": STRANGER, "member": ANY_MEMBER}[who]
    person: Person | None = known.filter(public_id=who).first()
    if person is None:
        raise Http404
    return replace(Viewer.of(person), imagined=True)


def _name_of(viewer: Viewer) -> str:
    return str(viewer.person or "")
