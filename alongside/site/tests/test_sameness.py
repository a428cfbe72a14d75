"""To someone it is not open to, a story is the same as one never written: byte for byte."""

import re

import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

from alongside.site.tests import house
from alongside.site.tests.doors import BLOCKING_OF, OF_A_STORY, OF_ONE_PERSON, Door
from alongside.stories.models import Story

TOKEN = re.compile(r'(name="csrfmiddlewaretoken" value=)"\w+"')
# Her own loss is no story, and whoever stands on a list, blocked or not, can leave it.
NOT_OF_STORIES = ("losses", "leaving")
OF_ANOTHER = OF_A_STORY | {
    route: door
    for route, door in OF_ONE_PERSON.items()
    if not any(part in route for part in NOT_OF_STORIES)
}


def addresses() -> list[str]:
    found = ["/replies/{held_id}/removal/", *BLOCKING_OF]
    for route, door in OF_ANOTHER.items():
        found += paths_of(route, door)
    return found


def paths_of(route: str, door: Door) -> tuple[str, ...]:
    return door.at or ("/" + re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", route),)


@pytest.fixture
def people(ada, bo, cy, dee, eve, mo, hana):
    return {person.username: person for person in (ada, bo, cy, dee, eve, mo, hana)}


def all_of(client: Client, way: str, address: str, ids: dict[str, str]) -> tuple:
    """Everything that comes back and what it cost, without what names the thing itself."""
    path = address.format(**ids)
    with transaction.atomic(), CaptureQueriesContext(connection) as asked:
        form = {"_method": way, "words": "I read it.", "attempt": "a", "name": "x", "uses": "1"}
        answer = client.get(path) if way == "get" else client.post(path, form)
        transaction.set_rollback(True)
    headers = {name: value for name, value in answer.headers.items() if name != "Set-Cookie"}
    text = f"{headers}\n{TOKEN.sub('', answer.content.decode())}"
    for name in re.findall(r"{(\w+)}", address):
        text = text.replace(ids[name], "it")
    return answer.status_code, len(asked), text


@pytest.mark.parametrize("who", ["blocked", "not chosen", "a stranger"])
@pytest.mark.parametrize("state", ["open to chosen", "withdrawn"])
def test_what_is_hidden_is_the_same_as_what_never_was(people, as_, who, state):
    at = house.build(people, state)
    client = {
        "blocked": as_(people["dee"]),
        "not chosen": as_(people["eve"]),
        "a stranger": Client(),
    }[who]
    never = {name: "x" * len(value) for name, value in at.ids.items()}
    for address in addresses():
        for way in ("get", "post", "delete"):
            real, made_up = (all_of(client, way, address, ids) for ids in (at.ids, never))
            assert real == made_up, f"{way} {address}"


def test_lists_and_searches_are_the_same_with_a_hidden_story_and_without(people, as_):
    house.build(people, "open to chosen")
    paths = ("/", "/?from=chosen", "/?from=members", "/search/?words=heartbeat", "/you/kept-words/")
    for client in (as_(people["dee"]), as_(people["eve"]), Client()):
        before = [all_of(client, "get", path, {}) for path in paths]
        with transaction.atomic():
            Story.objects.get().discard()
            assert [all_of(client, "get", path, {}) for path in paths] == before
            transaction.set_rollback(True)
