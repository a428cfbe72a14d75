"""Someone at the door, and what they send."""

import pytest
from django.core.cache import cache
from django.test import Client

from alongside.people.models import Person
from alongside.place.models import Place

PASSWORD = "a quiet place to sit"


@pytest.fixture(autouse=True)
def _fresh_limits(db):
    cache.clear()


@pytest.fixture
def join(client):
    """Fill in the form for joining, and follow nothing."""

    def sent(name="Nora", *, password=PASSWORD, email="", by=client):
        form = {"username": name, "password1": password, "email": email}
        return by.post("/sign/up/", form)

    return sent


@pytest.fixture
def sign_in():
    def sent(name, password=PASSWORD, *, by=None):
        by = by or Client()
        return by, by.post("/sign/in/", {"login": name, "password": password})

    return sent


@pytest.fixture
def nora(client, join) -> Person:
    """Has just joined, without an e-mail, in an open place; `client` is her browser."""
    join()
    return Person.objects.get(username="nora")


@pytest.fixture
def place_for():
    def opened(sign_up):
        Place.objects.update_or_create(pk=1, defaults={"sign_up": sign_up})

    return opened
