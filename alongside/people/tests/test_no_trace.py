"""What a host is left holding, if someone asks for it: no address, no browser, no hour."""

import pickle
from base64 import b64decode

import pytest
import time_machine
from allauth.account.adapter import get_adapter
from allauth.mfa.models import Authenticator
from django.contrib.sessions.models import Session
from django.core.cache import caches
from django.core.cache.backends.redis import RedisCache
from django.db import connection
from django.test import Client

from alongside.people import passkeys, recovery_codes

ADDRESS = "203.0.113.77"
ADDRESS6 = "2001:db8:aaaa:bbbb:1:2:3:4"
BROWSER = "Lynx of the northern woods"


@pytest.fixture(params=[ADDRESS, ADDRESS6])
def address(request):
    return request.param


def everything_kept() -> str:
    """Every value of every table, sessions and cache opened."""
    kept = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{table}"')
            kept += [repr(row) for row in cursor.fetchall()]
    kept += [repr(session.get_decoded()) for session in Session.objects.all()]
    return "\n".join([*kept, *cached()])


def cached() -> list[str]:
    if isinstance(caches["default"], RedisCache):
        redis = caches["default"]._cache.get_client()
        return [repr((key, redis.get(key))) for key in redis.scan_iter()]
    with connection.cursor() as cursor:
        cursor.execute("SELECT value FROM cache")
        return [repr(pickle.loads(b64decode(value))) for (value,) in cursor.fetchall()]


def test_neither_address_nor_browser_is_kept_anywhere(address):
    her = Client(REMOTE_ADDR=address, HTTP_USER_AGENT=BROWSER)
    form = {"username": "nora", "password1": "a quiet place to sit", "email": "nora@example.org"}
    her.post("/sign/up/", form)
    her.post("/sign/out/")
    her.post("/sign/in/", {"login": "nora", "password": "no"})
    her.post("/sign/link/", {"email": "nora@example.org"})
    her.post("/recover/", {"name": "nora", "code": "1"})
    her.post("/sign/in/", {"login": "nora", "password": "a quiet place to sit"})
    with time_machine.travel("2026-11-30"):
        her.post("/sign/in/", {"login": "nora", "password": "a quiet place to sit"})
    session = her.session
    session["account_authentication_methods"] = []
    session.save()
    assert "/sign/again/" in her.post("/you/e-mail/", {"action_add": "", "email": "x@y.org"}).url
    kept = everything_kept()
    assert "nora@example.org" in kept
    assert "allauth" in kept
    assert address not in kept
    assert "2001:db8" not in kept
    assert BROWSER not in kept


def test_the_same_address_counts_as_one_within_a_day_and_as_another_the_next():
    def stands_for(address, day):
        request = Client(REMOTE_ADDR=address).get("/sign/in/").wsgi_request
        with time_machine.travel(day):
            return get_adapter().get_client_ip(request)

    today = stands_for(ADDRESS, "2026-11-23 01:00")
    assert today == stands_for(ADDRESS, "2026-11-23 23:00")
    assert today != stands_for(ADDRESS, "2026-11-24 01:00")
    assert today != stands_for("203.0.113.78", "2026-11-23 01:00")
    near = stands_for("2001:db8:aaaa:bbbb:ffff::1", "2026-11-23")
    assert near == stands_for(ADDRESS6, "2026-11-23")


def test_no_hour_is_kept_of_when_a_passkey_or_a_code_was_made_or_used(nora, client):
    client.post("/you/recovery-codes/")
    client.post("/you/recovery-codes/shown/")
    passkeys.add(nora, "telephone", {})
    codes = recovery_codes.of(nora)
    assert recovery_codes.opened_by("nora", codes.get_unused_codes()[0])
    for kept in Authenticator.objects.all():
        assert kept.last_used_at is None
        assert (kept.created_at.hour, kept.created_at.minute, kept.created_at.second) == (0, 0, 0)
        assert kept.data.get("viewed_at", 0) % 3600 == 0


def test_joining_again_and_again_from_one_address_is_slowed(join):
    answers = [join(f"guest {number}", by=Client()).status_code for number in range(11)]
    assert answers == [302] * 10 + [429]


def test_the_page_for_too_often_is_calm(join):
    for number in range(10):
        join(f"guest {number}", by=Client())
    page = join("one more", by=Client()).content.decode()
    assert "A little later" in page
    assert "Too Many Requests" not in page
