"""To whom a story is open: chosen by its author, changed at once, and nobody else's to say."""

import datetime as dt

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from alongside.circles.models import Circle, Excepted, Kind, Opening
from alongside.circles.viewer import Viewer
from alongside.responses.models import Opens, Reply, ResponseRule
from alongside.site.tests.house import KIND, photo_of, reply_to
from alongside.stories.models import Story


@pytest.fixture
def members(db):
    return Circle.of_nature(Kind.MEMBERS)


@pytest.fixture
def opens(as_, ada, story):
    def sent(*circles, **more):
        form = {"circles": [circle.public_id for circle in circles], **more}
        return as_(ada).post(f"/stories/{story.public_id}/openings/", form)

    return sent


def sees(story, person) -> bool:
    return story.is_visible_to(Viewer.of(person))


def test_a_new_story_is_hers_alone(as_, ada, bo, cy, eve):
    as_(ada).post("/write/", {"attempt": "one visit", "words": "There was no heartbeat."})
    story = Story.objects.get()
    assert sees(story, ada)
    assert not any(sees(story, person) for person in (bo, cy, eve))


def test_it_is_open_to_those_she_chose_and_nobody_else(bo, cy, eve, sisters, story, opens):
    opens(sisters)
    assert sees(story, cy)
    assert not any(sees(story, person) for person in (bo, eve))


def test_to_none_is_hers_alone_again(cy, sisters, story, opens):
    opens(sisters)
    opens()
    assert not sees(story, cy)


def test_it_ends_with_the_day_where_the_place_is(cy, sisters, story, opens, settings):
    settings.TIME_ZONE = "Pacific/Auckland"
    timezone.get_default_timezone.cache_clear()
    with time_machine.travel("2026-03-03 00:30Z", tick=False) as clock:
        opens(sisters, until="2026-03-03")
        assert sees(story, cy)
        clock.move_to("2026-03-03 10:59Z")
        assert sees(story, cy)
        clock.move_to("2026-03-03 11:00Z")
        assert not sees(story, cy)
    timezone.get_default_timezone.cache_clear()


@pytest.mark.parametrize("day", ["2020-01-01", "nonsense", "9999-12-31", "0000-00-00"])
def test_a_day_that_cannot_be_does_not_open_it(cy, sisters, story, opens, day):
    answer = opens(sisters, until=day)
    assert answer.status_code == 200
    assert not sees(story, cy)


def test_an_exception_holds_whatever_circle_they_stand_in(cy, eve, sisters, members, story, opens):
    opens(sisters, members, excepted=[cy.public_id])
    assert not sees(story, cy)
    assert sees(story, eve)
    opens(sisters, members)
    assert sees(story, cy)


@pytest.mark.parametrize("way", ["let go", "left"])
def test_an_exception_outlasts_their_place_on_a_list(
    as_, ada, cy, sisters, members, story, opens, way
):
    opens(members, excepted=[cy.public_id])
    if way == "left":
        as_(cy).post(f"/circles/{sisters.public_id}/leaving/")
    else:
        sisters.let_go(cy)
    page = as_(ada).get(f"/stories/{story.public_id}/openings/").content.decode()
    assert cy.public_id in page
    opens(members, excepted=[cy.public_id], until="2099-01-01")
    assert not sees(story, cy)


def test_changing_it_keeps_the_day_of_what_stays_open(ada, sisters, members, story, opens):
    opens(members)
    then = dt.date(2026, 3, 1)
    Opening.objects.update(day=then, shuffle=7)
    opens(members, sisters, until="2099-01-01")
    days = {opening.circle.kind: opening.day for opening in story.openings_now()}
    assert days == {Kind.MEMBERS: then, Kind.CHOSEN: timezone.now().date()}


def test_what_was_over_and_is_opened_again_is_new(members, story, opens):
    opens(members)
    long_ago = timezone.now() - dt.timedelta(days=60)
    Opening.objects.update(day=long_ago.date(), since=long_ago, until=long_ago)
    opens(members)
    assert [opening.day for opening in story.openings_now()] == [timezone.now().date()]


def everywhere(client, story, photo) -> list[bool]:
    """Whether it is on its page, in its photo, on the list, in search, and in words of theirs."""
    pages = ("/", "/search/?words=heartbeat")
    return [
        client.get(f"/stories/{story.public_id}/").status_code == 200,
        client.get(f"/photos/{photo.public_id}/small.webp").status_code == 200,
        client.get(f"/photos/{photo.public_id}/full.webp").status_code == 200,
        *("Twenty weeks" in client.get(page).content.decode() for page in pages),
        KIND in client.get("/you/kept-words/").content.decode(),
    ]


@pytest.mark.parametrize(
    "narrowing", ["another circle", "nobody", "excepted", "let go", "withdrawn", "list ended"]
)
def test_narrowing_reaches_every_surface_at_once(as_, ada, cy, sisters, story, opens, narrowing):
    photo = photo_of(story)
    opens(sisters)
    ResponseRule.objects.create(story=story, opens=Opens.WORDS)
    reply_to(story, cy, KIND)
    theirs = as_(cy)
    assert all(everywhere(theirs, story, photo))
    match narrowing:
        case "another circle":
            opens(Circle.partner_of(ada))
        case "nobody":
            opens()
        case "excepted":
            opens(sisters, excepted=[cy.public_id])
        case "let go":
            as_(ada).post(f"/circles/{sisters.public_id}/people/{cy.public_id}/letting-go/")
        case "withdrawn":
            as_(ada).post(f"/stories/{story.public_id}/withdrawal/")
        case "list ended":
            as_(ada).post(f"/circles/{sisters.public_id}/ending/")
    assert not any(everywhere(theirs, story, photo))
    assert everywhere(as_(ada), story, photo)[:3] == [True] * 3


def test_withdrawn_and_brought_back_as_it_was(as_, ada, bo, cy, eve, sisters, story, opens):
    opens(sisters)
    before = [sees(story, person) for person in (ada, bo, cy, eve)]
    page = f"/stories/{story.public_id}/withdrawal/"
    for _ in range(2):
        as_(ada).post(page)
        assert not any(sees(story, person) for person in (bo, cy, eve))
    as_(ada).post(page, {"_method": "delete"})
    assert [sees(story, person) for person in (ada, bo, cy, eve)] == before


def test_the_circles_and_people_of_others_are_not_hers_to_name(ada, cy, eve, story, opens):
    theirs = Circle.objects.create(kind=Kind.CHOSEN, owner=eve, name="eve's")
    partner = Circle.partner_of(eve)
    room = Circle.objects.create(kind=Kind.ROOM, name="dads")
    kin = Circle.objects.create(kind=Kind.KIN, owner=ada)
    for circle in (theirs, partner, room, kin):
        circle.take_in(cy)
        assert opens(circle).status_code == 200
        assert not sees(story, cy)
    members = Circle.of_nature(Kind.MEMBERS)
    for who in (eve.public_id, "nobody", "\x00", "1"):
        opens(members, excepted=[who])
        assert not Excepted.objects.filter(person=eve).exists()


def test_a_story_left_open_does_not_open_another(cy, ada, sisters, story, opens):
    other = Story.objects.create(author=ada)
    other.keep("", "other")
    opens(sisters)
    assert not sees(other, cy)
    assert Client().get(f"/stories/{other.public_id}/").status_code == 404
    assert not Reply.objects.exists()
