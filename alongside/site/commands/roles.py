"""Giving somebody a task, from the server's own terminal."""

import django


def give(kind: str, name: str) -> None:
    django.setup()
    from alongside.people.models import Person, Role

    person = Person.objects.filter(username__iexact=name).first()
    if person is None:
        raise SystemExit(
            f"alongside: nobody here signs in as “{name}”.\n"
            "They sign up first, on the page; then give the name they sign in with."
        )
    person.admit()
    Role.objects.get_or_create(person=person, kind=kind)
    print(f"{person} is a {kind} now.")
