"""The cast: the same people in every test. ada writes, bo is her partner, cy a member she chose,
dee is blocked, eve a settled member she does not know, mo a steward, hana the host."""

from datetime import timedelta

import pytest

from alongside.circles.models import Block, Circle, Kind
from alongside.circles.viewer import STRANGER, Viewer
from alongside.people.models import Person, Role, today
from alongside.stories.models import Story

PASSWORD = "a quiet place to sit"


def join(name: str, *, days: int = 2) -> Person:
    person = Person(username=name)
    person.set_password(PASSWORD)
    person.shown_name, person.initials = name.capitalize(), name[0].upper()
    person.admitted_on = person.joined_on = today() - timedelta(days=days)
    person.save()
    return person


@pytest.fixture
def ada(db) -> Person:
    return join("ada", days=40)


@pytest.fixture
def bo(ada) -> Person:
    bo = join("bo")
    Circle.partner_of(ada).take_in(bo)
    return bo


@pytest.fixture
def cy(db) -> Person:
    return join("cy")


@pytest.fixture
def dee(ada) -> Person:
    dee = join("dee", days=40)
    Block.objects.create(by=ada, blocked=dee)
    return dee


@pytest.fixture
def eve(db) -> Person:
    return join("eve", days=40)


@pytest.fixture
def mo(db) -> Person:
    mo = join("mo", days=40)
    Role.objects.create(person=mo, kind=Role.Kind.STEWARD)
    return mo


@pytest.fixture
def hana(db) -> Person:
    hana = join("hana", days=40)
    Role.objects.create(person=hana, kind=Role.Kind.HOST)
    return hana


@pytest.fixture
def stranger() -> Viewer:
    return STRANGER


@pytest.fixture
def sisters(ada, cy) -> Circle:
    """The people ada chose: cy among them."""
    circle = Circle.objects.create(kind=Kind.CHOSEN, owner=ada, name="my sisters")
    circle.take_in(cy)
    return circle


@pytest.fixture
def story(ada) -> Story:
    """Kept, and open to nobody but ada."""
    story = Story.objects.create(author=ada)
    story.keep("Twenty weeks", "We had the scan on a Tuesday.\n\nThere was no heartbeat.")
    return story


@pytest.fixture
def as_(client):
    """A test client signed in as one of the cast."""
    from django.test import Client

    def signed_in(person: Person) -> Client:
        client = Client()
        client.force_login(person, "django.contrib.auth.backends.ModelBackend")
        return client

    return signed_in
