import re

import pytest
from django.test import Client
from django.urls import reverse

from alongside.people.models import Person, QuietNote

PAGES = [
    "settings",
    "your_name",
    "words",
    "losses",
    "new_loss",
    "letterbox_note",
    "account_change_password",
    "account_email",
    "passkeys",
    "new_passkey",
    "recovery_codes",
    "account_logout",
]
SIGNED_OUT = ["account_signup", "account_login", "account_reset_password", "recover"]
UNWANTED_IN_A_TITLE = re.compile(r"loss|lost|grie|baby|stor(y|ies)|pregnan|sorry|!", re.I)


@pytest.mark.parametrize("name", PAGES)
def test_every_page_of_hers_is_hers_alone_calm_and_of_our_own_making(client, nora, name):
    at = reverse(name)
    answer = client.get(at)
    page = answer.content.decode()
    check_calm(answer)
    assert answer.headers["Cache-Control"].startswith(("no-store", "max-age=0"))
    assert "no-store" in answer.headers["Cache-Control"]
    assert "<h1>" in page
    if name != "account_logout":
        assert Client().get(at).url.startswith("/sign/in/")


@pytest.mark.parametrize("name", SIGNED_OUT)
def test_every_page_at_the_door_is_calm(db, name):
    check_calm(Client().get(reverse(name)))


def check_calm(answer):
    assert answer.status_code == 200
    page = answer.content.decode()
    title = re.search(r"<title>(.*?)</title>", page, re.S)[1]
    assert not UNWANTED_IN_A_TITLE.search(title)
    words = re.sub(r"<(script|style).*?</\1>|<[^>]*>", " ", page, flags=re.S)
    assert "!" not in words
    assert "placeholder=" not in page
    assert " style=" not in page
    assert not re.search(r"\bmum\b|\bmother|\bmom\b|\bwife|\bhusband|user(name)?\b", words, re.I)


def test_the_settings_lead_to_each_of_them(client, nora):
    page = client.get("/you/").content.decode()
    for name in set(PAGES) - {"settings", "new_loss", "new_passkey"}:
        assert f'href="{reverse(name)}"' in page


def test_her_letterbox_is_silent_until_she_asks_for_a_note(client, nora):
    assert nora.quiet_note == QuietNote.NONE
    client.post("/you/letterbox-note/", {"quiet_note": "page"})
    assert Person.objects.get().quiet_note == QuietNote.IN_THE_PAGE


@pytest.mark.parametrize("at", ["/sign/totp/", "/sign/2fa/", "/accounts/login/", "/sign/"])
def test_nothing_of_allauth_is_reachable_that_was_not_asked_for(client, db, at):
    assert client.get(at).status_code == 404
