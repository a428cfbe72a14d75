"""The way out: quick, whatever is broken, and it leaves nothing to come back to."""

import pytest
from django.contrib.sessions.backends.db import SessionStore as Kept
from django.contrib.sessions.models import Session
from django.test import Client, override_settings
from django.utils import timezone, translation
from time_machine import travel


class SessionStore(Kept):
    """Sessions of a database that has stopped to answer."""

    def delete(self, session_key: str | None = None) -> None:
        raise OSError("the disk does not answer")


def test_leaving_ends_the_session_and_clears_what_the_browser_kept(ada, as_) -> None:
    signed_in = as_(ada)
    assert Session.objects.count() == 1
    response = signed_in.get("/exit/")
    assert response.status_code == 302
    assert response["Location"] == "/-/today/"
    assert response["Clear-Site-Data"] == '"cache", "cookies", "storage"'
    assert response["Cache-Control"] == "no-store"
    assert response.cookies["session"]["max-age"] == 0
    assert Session.objects.count() == 0


def test_leaving_works_for_someone_signed_out(client: Client, db: None) -> None:
    response = client.get("/exit/")
    assert response["Location"] == "/-/today/"
    assert "Clear-Site-Data" in response


def test_leaving_works_for_someone_who_was_not_let_in_yet(ada, as_) -> None:
    ada.admitted_on = None
    ada.save()
    assert as_(ada).get("/exit/")["Location"] == "/-/today/"


def test_leaving_works_when_the_session_cannot_be_ended(client: Client, db: None) -> None:
    client.cookies["session"] = "a" * 32
    with override_settings(SESSION_ENGINE="alongside.care.tests.test_leaving"):
        response = client.get("/exit/")
    assert response["Location"] == "/-/today/"
    assert response.cookies["session"]["max-age"] == 0


def test_a_press_of_back_finds_someone_signed_out(ada, as_) -> None:
    signed_in = as_(ada)
    signed_in.get("/exit/")
    assert "Sign in" in signed_in.get("/help/").content.decode()


@pytest.mark.parametrize(
    "word",
    ["alongside", "exit", "leave", "sign", "help", "grief", "loss", "baby", "story", 'href="/"'],
)
def test_the_calendar_says_nothing_of_where_you_were(client: Client, word: str) -> None:
    html = client.get("/-/today/").content.decode().lower()
    assert word not in html


def test_the_calendar_asks_nothing_of_the_database(client: Client) -> None:
    # No fixture opens the database here: a query would fail this test.
    response = client.get("/-/today/")
    assert response.status_code == 200
    assert not response.cookies


@travel("2026-02-14 12:00")
def test_the_calendar_shows_this_month_and_marks_today(client: Client) -> None:
    html = client.get("/-/today/").content.decode()
    assert "<title>February 2026</title>" in html
    assert '<td aria-current="date">14</td>' in html
    assert timezone.localdate().day == 14


@travel("2026-02-14 12:00")
@pytest.mark.parametrize(("language", "first"), [("en", "Sun"), ("de", "Mo")])
def test_a_week_begins_as_it_does_where_you_are(
    client: Client, language: str, first: str, settings
) -> None:
    settings.LANGUAGES = [("en", "English"), ("de", "Deutsch")]
    with translation.override(language):
        html = client.get("/-/today/", headers={"accept-language": language}).content.decode()
    assert html.index(f'<th scope="col">{first}</th>') == html.index('<th scope="col">')
