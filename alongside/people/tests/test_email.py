import re

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client

from alongside.people.models import Person

NEVER_SAID = re.compile(
    r"loss|lost|grie|baby|babies|stor(y|ies)|pregnan|mourn|alongside|bereave|candle|nora|!", re.I
)

LINK = """\
Someone asked for a link to choose a new password at testserver.

If it was you, open this:

LINK

If it was not you, you can leave this mail alone. Nothing has changed."""

UNKNOWN = """\
Someone asked for a link to choose a new password at testserver.

This address belongs to no account there, so there is nothing to open. You may have used another.

If it was not you, you can leave this mail alone. Nothing has changed."""

CONFIRM = """\
Someone gave this address at testserver.

If it was you, open this once:

LINK

If it was not you, you can leave this mail alone. Nothing more will come."""


def without_link(body):
    return re.sub(r"http\S+", "LINK", body)


def link_in(message):
    return re.search(r"http://testserver(\S+)", message.body)[1]


@pytest.fixture
def reached(join) -> Person:
    join("Nora", email="nora@example.org", by=Client())
    return Person.objects.get()


def ask_for_link(address, by=None):
    return (by or Client()).post("/sign/link/", {"email": address})


def test_the_mails_say_no_more_than_they_must(reached):
    ask_for_link("nora@example.org")
    ask_for_link("nobody@example.org")
    confirm, link, unknown = mail.outbox
    assert (confirm.subject, without_link(confirm.body)) == ("Is this your e-mail?", CONFIRM)
    assert (link.subject, without_link(link.body)) == ("A link you asked for", LINK)
    assert (unknown.subject, without_link(unknown.body)) == ("A link you asked for", UNKNOWN)
    for message in mail.outbox:
        assert not NEVER_SAID.search(message.subject + without_link(message.body))
        assert not message.alternatives
        assert not message.attachments


def test_the_link_lets_her_choose_a_new_password_once(reached, sign_in):
    ask_for_link("Nora@Example.org")
    link, by = link_in(mail.outbox[-1]), Client()
    form = by.get(by.get(link).url)
    assert "<strong>nora</strong>" in form.content.decode()
    assert (
        by.post(form.request["PATH_INFO"], {"password1": "another quiet place"}).status_code == 302
    )
    assert sign_in("nora", "another quiet place")[1].status_code == 302
    assert "opens nothing now" in Client().get(link).content.decode()


def test_the_page_is_the_same_whether_or_not_an_address_is_known(reached):
    known, unknown = Client(), Client()
    answers = [ask_for_link("nora@example.org", known), ask_for_link("no@example.org", unknown)]
    assert answers[0].url == answers[1].url
    pages = [by.get(answers[0].url).content for by in (known, unknown)]
    assert pages[0] == pages[1]


def test_joining_does_not_tell_which_addresses_are_known(reached, join):
    known, unknown = Client(), Client()
    answers = [
        join("Olga", email="nora@example.org", by=known),
        join("Petra", email="petra@example.org", by=unknown),
    ]
    assert answers[0].url == answers[1].url == "/you/words/"


def test_a_confirmed_address_opens_the_account_of_whoever_confirmed_it(reached, join):
    Client().post(link_in(mail.outbox[0]))
    join("Olga", email="nora@example.org", by=Client())
    mail.outbox.clear()
    ask_for_link("nora@example.org")
    by = Client()
    page = by.get(by.get(link_in(mail.outbox[0])).url).content.decode()
    assert "<strong>nora</strong>" in page


def test_an_address_is_confirmed_by_pressing_not_by_opening(reached):
    link, by = link_in(mail.outbox[0]), Client()
    assert "Is this your e-mail" in by.get(link).content.decode()
    assert not EmailAddress.objects.get().verified
    by.post(link)
    assert EmailAddress.objects.get().verified
    assert "opens nothing now" in by.get(link).content.decode()


def test_an_address_can_be_given_changed_and_removed(client, nora):
    client.post("/you/e-mail/", {"action_add": "", "email": "one@example.org"})
    client.post(link_in(mail.outbox[-1]))
    client.post("/you/e-mail/", {"action_add": "", "email": "two@example.org"})
    nora.refresh_from_db()
    assert nora.email == "one@example.org"
    client.post(link_in(mail.outbox[-1]))
    nora.refresh_from_db()
    assert nora.email == "two@example.org"
    client.post("/you/e-mail/", {"action_remove": "", "email": "two@example.org"})
    nora.refresh_from_db()
    assert nora.email == ""
    assert not EmailAddress.objects.exists()
    assert "You gave none" in client.get("/you/e-mail/").content.decode()


def test_a_mail_server_that_is_away_does_not_undo_joining(client, join, settings, caplog):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    assert join("Nora", email="nora@example.org").url == "/you/words/"
    assert Person.objects.get().username == "nora"
    assert "example.org" not in caplog.text


def test_asking_too_often_is_answered_alike_for_every_address(reached):
    for address in ("nora@example.org", "nobody@example.org"):
        assert [ask_for_link(address).status_code for _ in range(4)] == [302] * 3 + [429]
