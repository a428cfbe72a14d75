import pytest
from django.test import Client
from django.urls import get_resolver

from alongside.people.middleware import OPEN_PAGES
from alongside.people.models import Person
from alongside.place.models.place import SignUp

OPEN = ["/waiting/", "/help/", "/rules/", "/leaving/", "/exit/", "/you/words/", "/you/password/"]
CLOSED = ["/", "/you/", "/you/losses/", "/you/name/", "/you/e-mail/", "/search/", "/write/"]


@pytest.fixture
def waiting(client, join, place_for) -> Person:
    place_for(SignUp.APPROVAL)
    join("Nora")
    return Person.objects.get()


def test_whoever_asks_to_join_has_an_account_and_is_not_yet_let_in(waiting):
    assert waiting.admitted_on is None
    assert not waiting.is_admitted


def test_the_page_for_joining_says_that_someone_will_say_yes(client, place_for):
    place_for(SignUp.APPROVAL)
    assert "says yes to each person" in client.get("/sign/up/").content.decode()


@pytest.mark.parametrize("page", CLOSED)
def test_until_then_every_page_shows_where_they_stand(client, waiting, page):
    assert client.get(page).url == client.post(page).url == "/waiting/"


@pytest.mark.parametrize("page", OPEN)
def test_help_the_rules_and_the_way_out_stand_open(client, waiting, page):
    assert client.get(page).get("Location") != "/waiting/"


def test_the_waiting_page_leads_somewhere(client, waiting):
    page = client.get("/waiting/").content.decode()
    assert "You have asked to join" in page
    for href in ("/sign/out/", "/help/", "/you/words/"):
        assert f'href="{href}"' in page


def test_they_can_sign_out_and_in_again(client, waiting, sign_in):
    assert client.post("/sign/out/").url == "/"
    assert sign_in("nora")[1].url == "/"


def test_once_a_host_has_said_yes_the_place_is_open(client, waiting):
    waiting.admit()
    assert client.get("/waiting/").url == "/"
    assert client.get("/you/").status_code == 200


def test_strangers_do_not_meet_the_waiting_page(db):
    assert Client().get("/sign/in/").status_code == 200


def test_no_page_of_the_place_was_forgotten(client, waiting):
    """Whatever the resolver knows is either named as open, or leads to the waiting page."""
    known = {pattern.name for pattern in leaves(get_resolver()) if pattern.name}
    assert known >= OPEN_PAGES


def leaves(resolver):
    for pattern in resolver.url_patterns:
        yield from leaves(pattern) if hasattr(pattern, "url_patterns") else [pattern]
