"""What the gate kept back, as far as one steward may read it."""

from typing import Any, cast

from django.utils.translation import gettext_lazy as _

from alongside.circles.viewer import Viewer
from alongside.gate import Reason
from alongside.gate.reading import Kind
from alongside.people.models import Person
from alongside.responses.models import Reply
from alongside.responses.models.reply import Replies
from alongside.responses.pointing import pieces

WHY = {
    "hostile": _("This may be meant to hurt."),
    "blame": _("This may be heard as blame."),
    "minimising": _("This may make the loss sound small, or easy to make up for."),
    "advice": _("This is advice, and the author did not ask for any."),
    "self_centring": _("This turns from the author to the writer."),
    "faith": _("This speaks of faith, and the author did not."),
    "prying": _("This asks for what the author did not tell."),
    "promotion": _("This may be something for sale."),
    "personal_data": _("This may show who or where somebody is."),
    "pressure": _("This may press somebody to meet, to pay or to keep a secret."),
}


def waiting_for(steward: Person) -> list[Reply]:
    """Held replies that could still reach somebody, none of them the steward's own affair."""
    return [reply for reply in _may_arrive(steward) if _writer_sees_the_story(reply)]


def _may_arrive(steward: Person) -> Replies:
    held = Reply.objects.held()  # house: the desk reads what was held, and never its story
    could_arrive = held.allowed_by_the_rule().without_blocked(Viewer.of(steward))
    others = could_arrive.exclude(person=steward).exclude(story__author=steward)
    return others.select_related("person", "story").order_by("pk")


def _writer_sees_the_story(reply: Reply) -> bool:
    """Words to a story that was closed to their writer are no longer an answer to it."""
    return reply.story.is_visible_to(Viewer.of(reply.person))


def shown(reply: Reply) -> dict[str, Any]:
    """The words, in pieces with those marked that the gate pointed at, why, and the day."""
    reasons = tuple(_as_reason(each) for each in reply.reasons)
    return {
        "id": reply.public_id,
        "on": reply.given_on,
        "pieces": pieces(reply.words, reasons),
        "becauses": list(dict.fromkeys(reason.because for reason in reasons)),
    }


def _as_reason(kept: dict[str, Any]) -> Reason:
    kind = cast(Kind, kept["kind"])
    return Reason(kind, kept["start"], kept["end"], str(WHY.get(kind, "")))
