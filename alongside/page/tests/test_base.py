"""What every page carries."""

import re

import pytest
from django.test import Client, override_settings

pytestmark = pytest.mark.django_db


@pytest.fixture
def html(client: Client) -> str:
    return client.get("/help/", HTTP_HOST="localhost").content.decode()


def test_the_first_two_stops_of_a_keyboard_skip_to_the_page_and_leave_it(html: str) -> None:
    stops = re.findall(r'<a[^>]*href="([^"]*)"', html)
    assert stops[:2] == ["#main", "/exit/"]
    assert '<main id="main"' in html


def test_a_page_says_its_language_and_direction_and_its_place(html: str) -> None:
    assert html.startswith("<!doctype html>")
    assert '<html lang="en" dir="ltr">' in html
    assert "<title>Help · Alongside</title>" in html


def test_the_page_you_are_on_is_marked(html: str) -> None:
    assert '<a href="/help/" aria-current="page">Help</a>' in html
    assert html.count("aria-current") == 1


@pytest.mark.parametrize("path", ["/help/", "/rules/", "/leaving/", "/nothing-is-here"])
def test_pages_for_anyone_set_no_cookie(client: Client, path: str) -> None:
    assert not client.get(path, HTTP_HOST="localhost").cookies


def test_a_page_asks_for_few_things_and_all_of_them_from_here(html: str) -> None:
    asked_for = re.findall(r'<(?:link|script|img)[^>]*(?:href|src)="([^"]+)"', html)
    assert len(asked_for) <= 8
    assert all(address.startswith("/") and not address.startswith("//") for address in asked_for)


def test_a_missing_page_says_what_may_be_and_where_to_go(client: Client) -> None:
    response = client.get("/nothing-is-here", HTTP_HOST="localhost")
    html = response.content.decode()
    assert response.status_code == 404
    assert "There is nothing here, or it is not open to you." in html
    assert "nothing-is-here" not in html


@override_settings(STYLE_PAGE=False)
def test_the_style_page_is_not_there_in_a_running_place(client: Client) -> None:
    assert client.get("/-/style", HTTP_HOST="localhost").status_code == 404


@override_settings(STYLE_PAGE=True)
def test_the_style_page_shows_every_drawing_there_is(client: Client) -> None:
    html = client.get("/-/style", HTTP_HOST="localhost").content.decode()
    assert "#candle-lit" in html
    assert "#candle-unlit" in html
    assert "This is still empty." in html
