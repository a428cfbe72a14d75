"""The while between a recovery code and the new password, kept in the session."""

import time

from django.http import HttpRequest

from alongside.people.models import Person

WHO = "recovering"
SECONDS = 15 * 60


def begin(request: HttpRequest, person: Person) -> None:
    # Whoever knew this session before the code must not share in what it opens.
    request.session.cycle_key()
    request.session[WHO] = {"person": person.pk, "until": time.time() + SECONDS}


def who(request: HttpRequest) -> Person | None:
    begun = request.session.get(WHO)
    if not begun or begun["until"] < time.time():
        return None
    return Person.objects.filter(pk=begun["person"], is_active=True).first()


def end(request: HttpRequest) -> None:
    request.session.pop(WHO, None)
