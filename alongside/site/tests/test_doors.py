"""Every address of the place, walked as each of the cast: what is hidden is not found."""

import re
from collections.abc import Iterator

import pytest
from django.db import transaction
from django.test import Client
from django.urls import get_resolver, resolve

from alongside.site.tests import doors, house
from alongside.site.tests.doors import FOR_ALL, OF_A_STORY, OF_ONE_PERSON, OF_THE_PLACE, Door

CAST = ("stranger", "eve", "cy", "bo", "dee", "ada", "mo", "hana")
READERS = {"bo": "reader", "cy": "writer"}
STORY_COLUMNS = ("stranger", "other", "reader", "writer", "author")
BLOCKING = {doors.BLOCKING: Door("", "", at=tuple(doors.BLOCKING_OF))}
TABLES = (FOR_ALL, OF_A_STORY, OF_ONE_PERSON, OF_THE_PLACE, BLOCKING)


def every_route(patterns=None, before="") -> Iterator[str]:
    for each in get_resolver().url_patterns if patterns is None else patterns:
        here = before + str(each.pattern)
        if hasattr(each, "url_patterns"):
            yield from every_route(each.url_patterns, here)
        else:
            yield here


def addresses(route: str, door: Door) -> tuple[str, ...]:
    return door.at or ("/" + re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", route),)


@pytest.fixture
def people(ada, bo, cy, dee, eve, mo, hana):
    return {person.username: person for person in (ada, bo, cy, dee, eve, mo, hana)}


@pytest.fixture
def clients(people, as_):
    return {"stranger": Client()} | {name: as_(person) for name, person in people.items()}


def test_every_address_has_a_door_and_every_door_an_address():
    known = [route for table in TABLES for route in table]
    assert sorted(every_route()) == sorted(known)


def test_every_door_leads_to_the_address_it_says():
    filled = dict.fromkeys(("story_id", "photo_id", "reply_id", "candle_id", "held_id"), "x" * 16)
    filled |= dict.fromkeys(("saved_id", "circle_id", "person_id", "token", "public_id"), "x" * 16)
    filled |= dict.fromkeys(("room_id", "waiting_id", "steward_id"), "x" * 16) | {"pk": "1"}
    for table in TABLES:
        for route, door in table.items():
            for address in addresses(route, door):
                assert resolve(address.format(**filled)).route == route


def test_pages_for_all_are_the_same_for_each_person(people, clients):
    at = house.build(people, "open to chosen")
    columns = dict.fromkeys(CAST, 1) | {"stranger": 0}
    assert not said(wrong(clients, at, FOR_ALL, columns))


@pytest.mark.parametrize("state", house.STATES)
def test_pages_of_a_story_are_there_only_for_those_it_is_open_to(people, clients, state):
    at = house.build(people, state)
    # Where it is closed to all, those who are nothing to it find what dee finds.
    looking = CAST if state == "open to chosen" else ("stranger", "cy", "dee", "ada", "mo")
    columns = {name: STORY_COLUMNS.index(how_stands(name, state)) for name in looking}
    table = OF_A_STORY | {"a held reply": doors.HELD_REMOVAL} | blocking()
    assert not said(wrong(clients, at, table, columns))


@pytest.mark.parametrize("owner", ["ada", "cy"])
def test_things_of_one_persons_own_are_there_for_nobody_else(people, clients, owner):
    at = house.build(people, "open to chosen")
    columns = dict.fromkeys(CAST, 1) | {"stranger": 0, owner: 2}
    table = {route: door for route, door in OF_ONE_PERSON.items() if door.owner == owner}
    assert not said(wrong(clients, at, table, columns))


def test_pages_of_those_who_look_after_the_place_are_there_for_nobody_else(people, clients):
    at = house.build(people, "open to chosen")
    columns = dict.fromkeys(CAST, 0) | {"mo": 1, "hana": 2}
    assert not said(wrong(clients, at, OF_THE_PLACE, columns))


def how_stands(name: str, state: str) -> str:
    if name in {"stranger", "ada"}:
        return {"stranger": "stranger", "ada": "author"}[name]
    return READERS.get(name, "other") if state == "open to chosen" else "other"


def blocking() -> dict[str, Door]:
    return {
        at: Door(get=found, post=found.replace("200", "elsewhere"), at=(at,))
        for at, found in doors.BLOCKING_OF.items()
    }


def said(findings: Iterator[str]) -> str:
    return "\n".join(findings)


def wrong(clients, at, table, columns) -> Iterator[str]:
    """Whatever is found behind a door that the table does not say."""
    for route, door in table.items():
        ways = {"GET": door.get, "POST": door.post} | (
            {"DELETE": door.delete} if door.delete else {}
        )
        for address in addresses(route, door):
            path = address.format(**at.ids)
            for name in columns:
                for way, expected in ways.items():
                    found = found_at(clients[name], path, way)
                    if found != expected.split()[columns[name]]:
                        yield f"{way} {route} as {name}: {found}"


def found_at(client: Client, path: str, way: str) -> str:
    """What stands there, with whatever asking changed undone."""
    session = client.cookies.copy()
    with transaction.atomic():
        if way == "GET":
            answer = client.get(path)
        else:
            answer = client.post(path, {"_method": "delete" if way == "DELETE" else "post"})
        transaction.set_rollback(True)
    client.cookies = session
    return named(answer)


def named(answer) -> str:
    if answer.status_code != 302:
        return str(answer.status_code)
    if answer["Location"].startswith("/sign/in/"):
        return "sign-in"
    return "again" if answer["Location"].startswith("/sign/again/") else "elsewhere"
