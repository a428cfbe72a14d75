"""Where the host named no mail server, nothing is promised that only a mail could keep."""

import os
import subprocess
import sys

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client

from alongside.people.mail import NOWHERE
from alongside.people.models import Person

SAID = "No mail goes out from this place: if a password is forgotten, recovery codes are the way"
ASKING = ['href="/sign/link/"', 'type="email"', "e-mail"]
AT_THE_DOOR = ["/sign/up/", "/sign/in/", "/sign/link/", "/recover/", "/sign/link/1-abc-def/"]


def backend_with(data, **environment) -> str:
    """The mail backend of a place started with this environment."""
    kept = {name: value for name, value in os.environ.items() if "ALONGSIDE_MAIL" not in name}
    script = "from alongside.site import settings; print(settings.EMAIL_BACKEND)"
    env = {**kept, "ALONGSIDE_DATA": str(data), **environment}
    ran = subprocess.run([sys.executable, "-c", script], env=env, capture_output=True, check=True)
    return ran.stdout.decode().strip()


@pytest.fixture
def no_mail(settings) -> None:
    settings.EMAIL_BACKEND = NOWHERE


@pytest.fixture
def gave_one_before(client, join, settings) -> Person:
    """Gave an e-mail while the place still had a mail server."""
    join("Nora", email="nora@example.org")
    client.get("/help/")  # Reads what was truly said then: that a mail was on its way.
    settings.EMAIL_BACKEND = NOWHERE
    return Person.objects.get()


def test_without_a_server_no_mail_goes_anywhere_least_of_all_to_the_terminal(tmp_path):
    assert backend_with(tmp_path) == NOWHERE
    named = backend_with(tmp_path, ALONGSIDE_MAIL_HOST="mail.example.org")
    assert named == "django.core.mail.backends.smtp.EmailBackend"


@pytest.mark.parametrize("at", AT_THE_DOOR)
def test_the_pages_at_the_door_ask_for_no_email_and_name_the_way_back(db, no_mail, at):
    page = Client().get(at).content.decode()
    assert SAID in page
    assert not any(asked in page for asked in ASKING)


@pytest.mark.parametrize("at", AT_THE_DOOR)
def test_where_mail_goes_out_the_same_pages_offer_it(db, at):
    page = Client().get(at).content.decode()
    assert SAID not in page
    assert any(asked in page for asked in ASKING)


def test_an_email_sent_along_all_the_same_is_not_kept(join, no_mail):
    assert join("Nora", email="nora@example.org").url == "/you/recovery-codes/"
    assert Person.objects.get().email == ""
    assert not EmailAddress.objects.exists()


def test_the_codes_are_offered_with_the_reason(client, no_mail, nora):
    page = client.get("/you/recovery-codes/").content.decode()
    assert "No mail goes out from this place. Without codes" in page
    assert "You gave no e-mail" not in page


def test_asking_for_a_link_tells_how_to_use_a_code_and_promises_nothing(db, no_mail, capfd):
    by = Client()
    answer = by.post("/sign/link/", {"email": "nora@example.org"})
    assert "type the name you sign in with" in answer.content.decode()
    assert 'href="/recover/"' in answer.content.decode()
    assert by.get("/sign/link/sent/").url == "/sign/link/"
    assert "example.org" not in "".join(capfd.readouterr())


def test_where_mail_goes_out_it_is_said_to_be_on_its_way(client, db):
    answer = client.post("/sign/link/", {"email": "nora@example.org"}, follow=True)
    assert "A mail is on its way" in answer.content.decode()
    assert len(mail.outbox) == 1


def test_the_settings_lead_to_no_email(client, no_mail, nora):
    page = client.get("/you/").content.decode()
    assert SAID in page
    assert 'href="/you/e-mail/"' not in page


def test_an_email_given_before_can_be_removed_and_nothing_else(client, gave_one_before):
    assert 'href="/you/e-mail/"' in client.get("/you/").content.decode()
    page = client.get("/you/e-mail/").content.decode()
    assert SAID in page
    assert "Remove this e-mail" in page
    assert "Send the link" not in page
    client.post("/you/e-mail/", {"action_remove": "", "email": "nora@example.org"})
    assert not EmailAddress.objects.exists()


@pytest.mark.parametrize("action", ["action_add", "action_send"])
def test_no_link_is_promised_to_an_email_given_before(client, gave_one_before, action):
    form = {action: "", "email": "nora@example.org" if action == "action_send" else "b@c.org"}
    page = client.post("/you/e-mail/", form, follow=True).content.decode()
    assert "on its way" not in page
    assert EmailAddress.objects.count() == 1
