from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from alongside.people.models import Person, QuietNote
from alongside.responses.letterbox import Letterbox


def quiet_note(request: HttpRequest) -> dict[str, object]:
    """Whether to say quietly that something waits: only to a person who asked to be told."""
    return {"something_waits": SimpleLazyObject(lambda: _asked_and_waits(request))}


def _asked_and_waits(request: HttpRequest) -> bool:
    user = request.user
    if not isinstance(user, Person) or user.quiet_note != QuietNote.IN_THE_PAGE:
        return False
    return Letterbox(user).something_waits
