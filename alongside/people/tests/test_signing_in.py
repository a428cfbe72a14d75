import pytest
import time_machine
from django.contrib.sessions.models import Session
from django.test import Client

from alongside.people import passkeys, recovery_codes
from alongside.people.models import Person


def test_the_name_may_be_typed_as_one_likes(nora, sign_in):
    for name in ("nora", "NORA", " Nora "):
        assert sign_in(name)[1].url == "/"


def test_a_wrong_password_and_an_unknown_name_are_answered_alike(nora, sign_in):
    wrong, unknown = (
        sign_in(name, "not this one")[1].content.decode().replace(name, "")
        for name in ("nora", "nobody")
    )
    assert "do not go together" in wrong
    assert wrong.split("csrfmiddlewaretoken")[0] == unknown.split("csrfmiddlewaretoken")[0]


def test_the_session_is_another_after_signing_in(nora, sign_in):
    by = Client()
    by.get("/sign/in/")
    by.post("/recover/", {"name": "x", "code": "1"})
    session = by.session
    session["before"] = "yes"
    session.save()
    by.cookies["session"] = before = session.session_key
    sign_in("nora", by=by)
    assert by.session.session_key != before
    assert not Session.objects.filter(pk=before).exists()


def test_guessing_is_slowed_for_each_name(nora, sign_in):
    for _ in range(5):
        sign_in("nora", "not this one")
    assert "Several tries did not fit" in sign_in("nora")[1].content.decode()


def test_signing_out_asks_first_and_then_does_it(client, nora):
    assert "Stay signed in" in client.get("/sign/out/").content.decode()
    assert "_auth_user_id" in client.session
    assert client.post("/sign/out/").url == "/"
    assert "_auth_user_id" not in client.session


def test_someone_closed_out_by_the_host_is_told_so_only_with_their_password(nora, sign_in):
    Person.objects.filter(pk=nora.pk).update(is_active=False)
    by, answer = sign_in("nora")
    assert "closed for now" in by.get(answer.url).content.decode()
    assert "do not go together" in sign_in("nora", "not this one")[1].content.decode()


def test_a_new_password_needs_the_old_and_ends_the_other_sessions(client, nora, sign_in):
    elsewhere, _ = sign_in("nora")
    form = {"oldpassword": "not this one", "password1": "another quiet place"}
    assert "Nothing was changed" in client.post("/you/password/", form).content.decode()
    form["oldpassword"] = "a quiet place to sit"
    assert client.post("/you/password/", form).url == "/you/"
    assert client.get("/you/").status_code == 200
    assert elsewhere.get("/you/").status_code == 302


GUARDED = [
    "/you/e-mail/",
    "/you/passkeys/",
    "/you/passkeys/new/",
    "/you/recovery-codes/",
    "/you/recovery-codes/shown/",
]


@pytest.mark.parametrize("page", GUARDED)
def test_what_could_lock_her_out_asks_for_the_password_again_after_a_while(client, nora, page):
    with time_machine.travel("2026-11-23 12:00"):
        client.post("/sign/out/")
        client.post("/sign/in/", {"login": "nora", "password": "a quiet place to sit"})
        assert "/sign/again/" not in client.get(page).get("Location", "")
    with time_machine.travel("2026-11-23 12:16"):
        again = f"/sign/again/?next={page.replace('/', '%2F')}"
        assert client.get(page).url == client.post(page).url == again
        assert "did not fit" in client.post(again, {"password": "no"}).content.decode()
        sent = {"password": "a quiet place to sit", "next": page}
        assert client.post("/sign/again/", sent).url == page
        assert "/sign/again/" not in client.get(page).get("Location", "")


def test_passkeys_do_not_show_to_someone_else(client, nora, sign_in, join):
    passkeys.add(nora, "telephone", {})
    hers = passkeys.of(nora).get().data["public_id"]
    join("Olga", by=(olga := Client()))
    for page in (f"/you/passkeys/{hers}/", f"/you/passkeys/{hers}/removal/"):
        assert olga.get(page).status_code == olga.post(page).status_code == 404
    assert passkeys.of(nora).exists()


def test_removing_a_passkey_leaves_the_recovery_codes(client, nora):
    recovery_codes.make(nora)
    passkeys.add(nora, "telephone", {})
    hers = passkeys.of(nora).get().data["public_id"]
    assert client.post(f"/you/passkeys/{hers}/", {"name": "tablet"}).url == "/you/passkeys/"
    assert "tablet" in client.get("/you/passkeys/").content.decode()
    client.post(f"/you/passkeys/{hers}/removal/")
    assert not passkeys.of(nora).exists()
    assert recovery_codes.left(nora) == 10


def test_a_passkey_is_no_second_lock_behind_the_password(nora, sign_in):
    passkeys.add(nora, "telephone", {})
    by, answer = sign_in("nora")
    assert answer.url == "/"
    assert by.session["_auth_user_id"] == str(nora.pk)
