"""Who asks. Behind `login_required` it is always a person."""

from typing import cast

from django.http import HttpRequest

from alongside.people.models import Person


def person_of(request: HttpRequest) -> Person:
    return cast(Person, request.user)
