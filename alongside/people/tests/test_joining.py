import pytest
from django.test import Client

from alongside.people import invited
from alongside.people.models import Invitation, Person, today
from alongside.place.models.place import SignUp


def test_a_name_and_a_password_are_enough(client, join):
    answer = join("Nora")
    assert answer.url == "/you/recovery-codes/"
    nora = Person.objects.get()
    assert (nora.username, nora.shown_name, nora.initials) == ("nora", "Nora", "N.")
    assert nora.admitted_on == nora.joined_on == today()
    assert client.session["_auth_user_id"] == str(nora.pk)


def test_whoever_gave_an_email_is_asked_for_a_word_next(join):
    assert join("Nora", email="nora@example.org").url == "/you/words/"


def test_the_codes_and_the_word_can_both_be_passed_by(client, nora):
    assert "Go on without" in client.get("/you/recovery-codes/").content.decode()
    assert "Not now" in client.get("/you/words/").content.decode()
    assert client.post("/you/words/", {"later": "yes"}).url == "/"
    assert "Not now" not in client.get("/you/words/").content.decode()


def test_whoever_was_on_the_way_somewhere_gets_there_after_joining(client):
    form = {"username": "nora", "password1": "a quiet place to sit", "next": "/help/"}
    client.post("/sign/up/", form)
    assert client.post("/you/words/", {"later": "yes"}).url == "/help/"


def test_nobody_is_sent_off_to_another_site_after_joining(client):
    form = {"username": "nora", "password1": "a quiet place to sit", "next": "https://evil.example"}
    client.post("/sign/up/", form)
    assert client.post("/you/words/", {"later": "yes"}).url == "/"


def test_the_page_says_what_is_lost_without_an_email(client):
    page = client.get("/sign/up/").content.decode()
    assert "only recovery codes can open your account again" in page
    assert "password2" not in page


@pytest.mark.parametrize(
    "name", ["अनिता", "Zoë", "Anna Lena", "O’Brien", "สมใจ", "李小龙", "N. K."]
)
def test_names_of_every_script_are_names(join, name):
    join(name)
    assert Person.objects.get().shown_name == name


@pytest.mark.parametrize("name", ["", "x", "<b>nora</b>", "💔💔", "..", "n/ora", "a" * 61])
def test_what_is_no_name_is_refused(join, name):
    assert join(name).status_code == 200
    assert not Person.objects.exists()


def test_a_name_is_one_name_however_it_is_written(join):
    join("Nora")
    for same in ("NORA", " nora ", "ｎｏｒａ", "no\u200dra"):
        assert "has this name already" in join(same, by=Client()).content.decode()
    assert Person.objects.count() == 1


def test_a_short_password_is_told_and_nothing_is_made(join):
    assert "too short" in join("Nora", password="short").content.decode()
    assert not Person.objects.exists()


def test_a_machine_that_fills_in_every_line_is_told_so_and_does_not_join(client):
    form = {"username": "bot", "password1": "a quiet place to sit", "website": "http://spam"}
    page = client.post("/sign/up/", form).content.decode()
    assert "A hidden line was filled in" in page
    assert "http://spam" not in page
    assert not Person.objects.exists()


def test_by_invitation_only_the_page_says_so_kindly(client, join, place_for):
    place_for(SignUp.INVITATION)
    assert "Joining is by invitation" in client.get("/sign/up/").content.decode()
    join("Nora")
    assert not Person.objects.exists()


def invite(client, token):
    """What the page behind an invitation link does."""
    request = client.get("/sign/up/").wsgi_request
    invited.remember(request, token)
    request.session.save()
    client.cookies["session"] = request.session.session_key


def test_an_invitation_lets_one_person_in_once(hana, join, place_for):
    place_for(SignUp.INVITATION)
    invitation, token = Invitation.make(hana)
    first, second = Client(), Client()
    invite(first, token)
    invite(second, token)
    assert "A name and a password" in second.get("/sign/up/").content.decode()
    assert join("Nora", by=first).url == "/you/recovery-codes/"
    # The second had the page open while the first sent it.
    assert join("Olga", by=second).status_code == 200
    assert not Person.objects.filter(username="olga").exists()
    assert Person.objects.get(username="nora").is_admitted
    invitation.refresh_from_db()
    assert invitation.uses_left == 0


def test_a_mistake_in_the_form_does_not_cost_the_invitation(hana, join, place_for):
    place_for(SignUp.INVITATION)
    invitation, token = Invitation.make(hana)
    by = Client()
    invite(by, token)
    join("Nora", password="short", by=by)
    invitation.refresh_from_db()
    assert invitation.uses_left == 1
    assert join("Nora", by=by).status_code == 302


def test_an_invitation_that_is_over_opens_nothing(hana, client, place_for):
    place_for(SignUp.INVITATION)
    _, token = Invitation.make(hana, days=-1)
    invite(client, token)
    assert "Joining is by invitation" in client.get("/sign/up/").content.decode()


def test_an_invitation_is_not_used_where_none_is_needed(hana, join):
    invitation, token = Invitation.make(hana)
    by = Client()
    invite(by, token)
    join("Nora", by=by)
    invitation.refresh_from_db()
    assert invitation.uses_left == 1


def test_the_session_carries_the_invitation_without_its_token(hana, client):
    _, token = Invitation.make(hana)
    invite(client, token)
    assert token not in str(dict(client.session))
