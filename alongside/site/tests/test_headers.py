"""What browsers and search engines are told with every page."""

import re

import pytest
from django.test import Client

from alongside.circles.models import Circle, Kind
from alongside.responses.models import Opens, ResponseRule
from alongside.site.tests import house
from alongside.site.tests.doors import FOR_ALL, OF_A_STORY, OF_ONE_PERSON
from alongside.site.tests.test_sameness import paths_of

KEPT_BY_BROWSERS = {"/-/colours.css"}


@pytest.fixture
def people(ada, bo, cy, dee, eve, mo, hana):
    return {person.username: person for person in (ada, bo, cy, dee, eve, mo, hana)}


@pytest.fixture
def answers(people, as_):
    """Each page, as ada and a stranger are answered."""
    at = house.build(people, "open to chosen")
    clients = {"ada": as_(people["ada"]), "nobody": Client()}
    paths = [
        path.format(**at.ids)
        for route, door in {**FOR_ALL, **OF_A_STORY, **OF_ONE_PERSON}.items()
        for path in paths_of(route, door)
        if route not in {"exit/", "sign/out/"}
    ]
    return [(name, path, client.get(path)) for name, client in clients.items() for path in paths]


def test_nothing_inline_and_nothing_from_elsewhere_is_let_in(answers):
    for name, path, answer in answers:
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy, (name, path)
        assert not re.search(r"unsafe|inline|\*|https?:|data:", policy), (name, path)
        assert "frame-ancestors 'none'" in policy


def test_no_page_needs_what_is_not_let_in(answers):
    for name, path, answer in answers:
        if "html" not in answer.headers.get("Content-Type", ""):
            continue
        page = answer.content.decode()
        # JSON in a script element is data: no browser runs it.
        assert not re.search(
            r"<style|\sstyle=|\son\w+=|<script(?![^>]*\s(?:src=|type=.application/json))", page
        ), (name, path)
        assert not re.search(r'(?:src|href|action)="(?:https?:)?//', page), (name, path)


def test_nothing_personal_is_kept_by_a_browser_or_on_the_way(answers):
    for name, path, answer in answers:
        if path not in KEPT_BY_BROWSERS:
            assert "no-store" in answer.headers["Cache-Control"], (name, path)


def test_no_page_is_offered_to_search_engines_unasked(answers):
    for name, path, answer in answers:
        if answer.status_code == 200 and "html" in answer.headers["Content-Type"]:
            head = answer.content.decode().partition("</head>")[0]
            if "<title>" in head and path != "/-/today/":
                assert 'name="robots" content="noindex' in head, (name, path)


@pytest.mark.parametrize("kind", [Kind.EVERYONE, Kind.MEMBERS])
@pytest.mark.parametrize("is_findable", [True, False])
@pytest.mark.parametrize("opens", Opens)
def test_a_story_is_found_by_search_engines_only_where_its_author_said_so(
    as_, ada, story, kind, is_findable, opens
):
    circle = Circle.of_nature(kind)
    form = {"circles": [circle.public_id]} | ({"is_findable": "on"} if is_findable else {})
    as_(ada).post(f"/stories/{story.public_id}/openings/", form)
    ResponseRule.objects.create(story=story, opens=opens)
    page = Client().get(f"/stories/{story.public_id}/").content.decode()
    found = "noindex" not in page
    assert found == (kind == Kind.EVERYONE and is_findable)


def test_a_story_closed_again_is_not_offered(as_, ada, story):
    form = {"circles": [Circle.of_nature(Kind.EVERYONE).public_id], "is_findable": "on"}
    as_(ada).post(f"/stories/{story.public_id}/openings/", form)
    story.withdraw()
    assert "noindex" in Client().get(f"/stories/{story.public_id}/").content.decode()
    assert "noindex" in as_(ada).get(f"/stories/{story.public_id}/").content.decode()
