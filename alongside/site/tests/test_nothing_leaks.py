"""No word of a story stands in a title, a header, an address, a log or a task."""

import logging
import re
from urllib.parse import unquote

import pytest
from django.test import Client
from django_tasks_db.models import DBTaskResult

from alongside.site.tests import house
from alongside.site.tests.doors import FOR_ALL, OF_A_STORY, OF_ONE_PERSON
from alongside.site.tests.test_sameness import paths_of

CANARY = {
    "title": "quokkatitle",
    "words": "quokkawords in the story",
    "alt": "quokkaalt",
    "reply": "I read this twice. quokkareply is a beautiful name.",
    "list": "quokkalist",
}
LOUD = ("", "django", "django.request", "django.db.backends", "django.template", "allauth")


@pytest.fixture
def people(ada, bo, cy, dee, eve, mo, hana):
    return {person.username: person for person in (ada, bo, cy, dee, eve, mo, hana)}


@pytest.fixture
def logged(caplog):
    """All that any logger of the house lets through, with the last of them set to tell all."""
    caplog.set_level(logging.DEBUG)
    for name in LOUD[1:]:
        logging.getLogger(name).addHandler(caplog.handler)
    yield caplog
    for name in LOUD[1:]:
        logging.getLogger(name).removeHandler(caplog.handler)


def outside(answer) -> str:
    """What can be read without opening the page: headers, title, and the addresses in it."""
    page = answer.content.decode() if "html" in answer.headers.get("Content-Type", "") else ""
    titles = re.findall(r"<title>.*?</title>|<meta[^>]*>", page, re.S)
    addresses = re.findall(r'(?:href|src|srcset|action)="([^"]*)"', page)
    return unquote("\n".join([str(dict(answer.headers)), *titles, *addresses]))


def test_walking_every_page_leaves_no_word_of_the_story_outside_it(people, as_, logged):
    at = house.build(people, "open to chosen", **CANARY)
    clients = [as_(people[name]) for name in ("ada", "cy", "dee")] + [Client()]
    seen = ""
    for client in clients:
        for route, door in {**FOR_ALL, **OF_A_STORY, **OF_ONE_PERSON}.items():
            for path in paths_of(route, door):
                if route in {"exit/", "sign/out/"}:
                    continue
                answer = client.get(path.format(**at.ids))
                assert "quokka" not in outside(answer), path
                seen += "" if answer.streaming else answer.content.decode()
    for word in ("quokkatitle", "quokkawords", "quokkaalt", "quokkareply", "quokkalist"):
        assert word in seen
    assert "quokka" not in logged.text


def test_writing_and_answering_leave_no_word_outside_the_page(people, as_, logged):
    at = house.build(people, "open to chosen")
    page = f"/stories/{at.ids['story_id']}/"
    sent = {
        "ada": {
            "/write/draft/": {"attempt": "one", "words": "quokka"},
            "/write/": {"attempt": "two", "title": "quokka", "words": "quokka"},
            f"{page}words/": {"attempt": "x", "title": "quokka" * 40, "words": "quokka"},
            f"/photos/{at.ids['photo_id']}/": {"alt": "quokka"},
            "/circles/": {"name": "quokka"},
        },
        "cy": {f"{page}replies/": {"attempt": "one", "words": "quokka"}},
        "eve": {f"{page}replies/": {"attempt": "one", "words": "quokka"}},
    }
    for name, forms in sent.items():
        for path, form in forms.items():
            assert "quokka" not in outside(as_(people[name]).post(path, form)), path
    for words in ("save", "as_it_is", "quiet"):
        form = {"attempt": "three", "words": "quokka, at least it was early", "way": words}
        assert "quokka" not in outside(as_(people["cy"]).post(f"{page}replies/", form))
    assert "quokka" not in outside(Client().post(f"{page}replies/", {"words": "quokka"}))
    assert "quokka" not in logged.text


def test_a_task_is_given_no_word(people, as_, django_capture_on_commit_callbacks):
    at = house.build(people, "open to chosen", **CANARY)
    with django_capture_on_commit_callbacks(execute=True):
        as_(people["ada"]).post(f"/stories/{at.ids['story_id']}/ending/")
    tasks = list(DBTaskResult.objects.values_list("args_kwargs", flat=True))
    assert tasks
    assert "quokka" not in str(tasks)
