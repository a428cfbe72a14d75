"""Who can see a story, in one plain sentence, for each kind of circle and what goes with it."""

import datetime as dt

import pytest
import time_machine

from alongside.circles.models import Block, Circle, Hold, Kind
from alongside.stories.until import end_of
from alongside.stories.who import who_can_see, who_else

A_DAY = "2026-02-10 12:00Z"


@pytest.fixture(autouse=True)
def _one_day():
    with time_machine.travel(A_DAY, tick=False):
        yield


@pytest.fixture
def circles(ada, bo, cy, sisters):
    room = Circle.objects.create(kind=Kind.ROOM, name="After 20 weeks")
    return {
        kind: Circle.of_nature(kind) for kind in (Kind.EVERYONE, Kind.MEMBERS, Kind.SETTLED)
    } | {
        Kind.PARTNER: Circle.partner_of(ada),
        Kind.CHOSEN: sisters,
        Kind.ROOM: room,
        Kind.KIN: Circle.objects.create(kind=Kind.KIN, owner=ada),
    }


HERS = [
    ("", "Only you can see this."),
    ("everyone", "Open to everyone, on the open web."),
    ("members", "Open to every member."),
    ("settled", "Open to members who have been here 14 days."),
    ("partner", "Open to your partner."),
    ("chosen", "Open to 1 person you chose."),
    ("room", "Open to the room “After 20 weeks”."),
    ("kin", "Open to people who told of a like loss."),
    ("partner chosen", "Open to your partner and 1 person you chose."),
    (
        "partner chosen room members",
        "Open to your partner, 1 person you chose, the room “After 20 weeks” and every member.",
    ),
]
THEIRS = [
    ("everyone members", "Open to everyone."),
    ("members chosen", "Open to members of this place."),
    ("settled", "Open to members of this place."),
    ("chosen", "Open to a few people. You are one of them."),
    ("kin", "Open to a few people. You are one of them."),
    ("room partner", "Open to a few people. You are one of them."),
]


@pytest.mark.parametrize(("kinds", "said"), HERS)
def test_she_is_told_in_full(story, circles, kinds, said):
    story.open_to([circles[kind] for kind in kinds.split()])
    assert who_can_see(story) == said


@pytest.mark.parametrize(("kinds", "said"), THEIRS)
def test_a_reader_learns_no_names_and_no_numbers(story, circles, kinds, said):
    story.open_to([circles[kind] for kind in kinds.split()])
    assert who_else(story) == said


def test_people_on_two_lists_are_counted_once_and_those_she_blocked_not_at_all(
    ada, cy, dee, eve, story, sisters
):
    friends = Circle.objects.create(kind=Kind.CHOSEN, owner=ada, name="friends")
    for person in (cy, dee, eve):
        friends.take_in(person)
    story.open_to([sisters, friends])
    assert who_can_see(story) == "Open to 2 people you chose."
    Block.objects.create(by=eve, blocked=ada)
    assert who_can_see(story) == "Open to 2 people you chose."


def test_an_empty_list_is_said_to_be_empty(ada, story):
    story.open_to([Circle.objects.create(kind=Kind.CHOSEN, owner=ada, name="friends")])
    assert who_can_see(story) == "Open to a list of yours that is still empty."


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (dt.date(2026, 3, 3), "Open to your partner and 1 person you chose, until 3 March."),
        (dt.date(2031, 3, 3), "Open to your partner and 1 person you chose, until 3 March 2031."),
    ],
)
def test_it_says_until_when(story, circles, day, said):
    story.open_to([circles[Kind.PARTNER], circles[Kind.CHOSEN]], until=end_of(day))
    assert who_can_see(story) == said


def test_it_says_but_not_to_whom(cy, bo, story, circles):
    story.open_to([circles[Kind.MEMBERS]], excepted=[cy, bo], until=end_of(dt.date(2026, 3, 3)))
    assert who_can_see(story) == "Open to every member, but not to Cy and Bo, until 3 March."


def test_what_is_over_is_hers_alone(story, circles):
    story.open_to([circles[Kind.MEMBERS]], until=end_of(dt.date(2026, 2, 9)))
    assert who_can_see(story) == "Only you can see this."


def test_what_is_closed_says_since_when_where_the_place_is(story, circles, settings):
    from django.utils import timezone

    settings.TIME_ZONE = "Pacific/Auckland"
    timezone.get_default_timezone.cache_clear()
    story.open_to([circles[Kind.MEMBERS]])
    story.withdraw()
    assert who_can_see(story) == "Closed to everyone but you, since 11 February 2026."
    timezone.get_default_timezone.cache_clear()


def test_what_a_steward_closed_says_so(mo, story, circles):
    story.open_to([circles[Kind.MEMBERS]])
    Hold.objects.create(story=story, by=mo)
    assert who_can_see(story) == "Closed to everyone but you by a steward."
