import re

import pytest
from django.test import Client

from alongside.place.models import Place

pytestmark = pytest.mark.django_db
PAGES = ["/help/", "/rules/", "/leaving/"]


def words_of(client: Client, path: str) -> str:
    html = client.get(path).content.decode()
    main = re.search(r"<main.*?</main>", html, re.S)
    assert main
    return " ".join(re.sub(r"<[^>]+>", " ", main[0]).split())


@pytest.mark.parametrize("path", PAGES)
def test_anyone_may_read_it_without_being_anyone(client: Client, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 200
    assert not response.cookies


@pytest.mark.parametrize("path", PAGES)
def test_someone_not_let_in_yet_may_read_it(ada, as_, path: str) -> None:
    ada.admitted_on = None
    ada.save()
    assert as_(ada).get(path).status_code == 200


@pytest.mark.parametrize("path", PAGES)
def test_it_is_whole_without_scripts_and_offers_no_number_that_nobody_checked(
    client: Client, path: str
) -> None:
    assert "<form" not in client.get(path).content.decode()
    assert not re.search(r"\d{3}", words_of(client, path))


def test_help_says_honestly_what_this_place_is_not(client: Client) -> None:
    words = words_of(client, "/help/")
    assert "is not an emergency service" in words
    assert "call the emergency number of your country" in words


def test_help_shows_the_words_of_the_host_plainly(client: Client) -> None:
    Place(pk=1, help_words="Ring the ward.\n\n<b>Ask</b> for Ines.").save()
    html = client.get("/help/").content.decode()
    assert "<p>Ring the ward.</p>" in html
    assert "&lt;b&gt;Ask&lt;/b&gt; for Ines." in html


def test_house_rules_are_the_hosts_own_or_kind_ones(client: Client) -> None:
    assert "Send support, or keep quiet." in words_of(client, "/rules/")
    Place(pk=1, house_rules="Be slow.\n\nBe kind.").save()
    assert words_of(client, "/rules/") == "House rules Be slow. Be kind."


@pytest.mark.parametrize("trace", ["history", "password", "photo", "screen", "private window"])
def test_leaving_tells_what_it_cannot_hide(client: Client, trace: str) -> None:
    assert trace in words_of(client, "/leaving/").lower()
