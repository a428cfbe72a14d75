"""Giving somebody a task, from the server's own terminal."""

from typing import TYPE_CHECKING

import django
from django.conf import settings
from django.db import DatabaseError

if TYPE_CHECKING:
    from alongside.people.models import Person


def give(kind: str, name: str) -> None:
    django.setup()
    from alongside.people.models import Role

    person = person_called(name)
    person.admit()
    Role.objects.get_or_create(person=person, kind=kind)
    print(f"{person} is a {kind} now.")


def person_called(name: str) -> "Person":
    from alongside.people.models import Person

    try:
        person = Person.objects.filter(username__iexact=name).first()
    except DatabaseError as error:
        raise SystemExit(
            f"alongside: there is no place in {settings.DATA} yet.\n"
            "Run it once first, or name its folder with --data."
        ) from error
    if person is None:
        raise SystemExit(
            f"alongside: nobody here signs in as “{name}”.\n"
            "They sign up first, on the page; then give the name they sign in with."
        )
    return person
