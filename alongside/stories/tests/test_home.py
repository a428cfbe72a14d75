"""Home: the newest of what is open to someone, every story once, nothing left out."""

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alongside.circles.models import Circle, Kind, Opening
from alongside.circles.viewer import Viewer
from alongside.stories import newest as merging
from alongside.stories.models import Mute, Story
from alongside.stories.newest import newest
from alongside.stories.topics import Topic

CIRCLES = 4
FIRST_DAY = dt.date(2026, 3, 1)
#: One story: the circles it is open to, each with a day and a place within the day.
OPENINGS = st.dictionaries(
    st.integers(0, CIRCLES - 1), st.tuples(st.integers(0, 2), st.integers(0, 6)), max_size=CIRCLES
)


@pytest.fixture
def circles(eve):
    made = [Circle.of_nature(Kind.MEMBERS), Circle.of_nature(Kind.EVERYONE)]
    made += [Circle.objects.create(kind=Kind.ROOM, name=name) for name in ("dads", "twins")]
    for room in made[2:]:
        room.take_in(eve)
    return made


@settings(
    max_examples=15,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(stories=st.lists(OPENINGS, max_size=12), only=st.sets(st.integers(0, CIRCLES - 1)))
def test_pages_together_are_what_was_opened_each_once_newest_first(
    ada, eve, circles, monkeypatch, stories, only
):
    monkeypatch.setattr(merging, "PAGE", 3)
    Story.objects.all().delete()
    within = [circles[number] for number in sorted(only)] or circles
    told = [tell(ada, circles, openings) for openings in stories]
    assert paged(Viewer.of(eve), within) == brute_force(told, within)


def tell(ada, circles, openings) -> Story:
    story = Story.objects.create(author=ada)
    story.keep("", "words")
    story.open_to([circles[number] for number in openings])
    for number, (day, shuffle) in openings.items():
        # No two openings share a place: the real ones are 62 random bits.
        unique = (shuffle * 1000 + story.pk % 1000) * CIRCLES + number
        Opening.objects.filter(story=story, circle=circles[number]).update(
            day=FIRST_DAY + dt.timedelta(days=day), shuffle=unique
        )
    return story


def paged(viewer, within) -> list[tuple[dt.date, int]]:
    found, before = [], None
    for _ in range(20):
        page = newest(viewer, within, before)
        found += [(line.day, line.story.pk) for line in page.lines]
        before = page.older
        if before is None:
            return found
    raise AssertionError("the pages never end")


def brute_force(told, within) -> list[tuple[dt.date, int]]:
    best = []
    for story in told:
        openings = [each for each in story.openings_now() if each.circle in within]
        if openings:
            last = max(openings, key=lambda each: (each.day, each.shuffle))
            best.append((last.day, last.shuffle, story.pk))
    return [(day, pk) for day, _, pk in sorted(best, reverse=True)]


@pytest.fixture
def told(story):
    story.open_to([Circle.of_nature(Kind.MEMBERS)])
    return story


def shown(client, path="/"):
    return client.get(path).content.decode()


def test_muted_topics_are_left_out_and_still_read_when_opened_by_hand(as_, eve, told):
    told.note([Topic.BIRTH, Topic.FAITH])
    assert "Twenty weeks" in shown(as_(eve))
    as_(eve).post("/you/mutes/", {"topics": ["faith"]})
    assert "Twenty weeks" not in shown(as_(eve))
    assert "Twenty weeks" in shown(as_(eve), f"/stories/{told.public_id}/")
    Mute.choose(eve, [])
    assert "Twenty weeks" in shown(as_(eve))


def test_a_list_of_one_circle_holds_what_came_by_it(as_, cy, sisters, told):
    assert "Twenty weeks" in shown(as_(cy), "/?from=members")
    assert "Twenty weeks" not in shown(as_(cy), "/?from=chosen")
    told.open_to([sisters])
    assert "Twenty weeks" in shown(as_(cy), "/?from=chosen")
    assert "my sisters" not in shown(as_(cy))


def test_a_room_one_is_not_in_says_nothing(as_, eve, told):
    room = Circle.objects.create(kind=Kind.ROOM, name="after 20 weeks")
    told.open_to([room])
    answers = [shown(as_(eve), f"/?from={key}") for key in (room.public_id, "x" * 16)]
    assert answers[0].replace(room.public_id, "") == answers[1].replace("x" * 16, "")
    assert "after 20 weeks" not in answers[0]


def test_her_own_stories_are_not_in_her_list(as_, ada, told):
    assert "Twenty weeks" not in shown(as_(ada))
    assert "Twenty weeks" in shown(as_(ada), "/mine/")


def test_a_page_costs_the_same_however_many_stories_there_are(as_, ada, eve, told):
    client = as_(eve)
    shown(client)
    with CaptureQueriesContext(connection) as one:
        shown(client)
    for _ in range(30):
        story = Story.objects.create(author=ada)
        story.keep("", "words")
        story.open_to([Circle.of_nature(Kind.MEMBERS)])
    with CaptureQueriesContext(connection) as many:
        shown(client)
    assert len(many) == len(one)


@pytest.mark.parametrize(
    "before",
    [
        "nonsense",
        "2026-03-01",
        "2026-03-01.",
        "2026-13-45.1",
        "2026-03-01." + "9" * 30,
        "2026-03-01.-" + "9" * 30,
        "2026-03-01." + "9" * 5000,
        "0001-01-01.0",
        "9999-12-31.9223372036854775808",
        "\x00",
        "'; DROP TABLE",
        "2026-03-01.1e5",
        "٢٠٢٦-03-01.1",
    ],
)
def test_an_address_that_was_tampered_with_does_no_harm(as_, eve, told, before):
    assert as_(eve).get("/", {"before": before}).status_code == 200


def test_someone_in_very_many_circles_still_has_a_home(as_, eve, told):
    rooms = [Circle(kind=Kind.ROOM, name=f"room {number}") for number in range(600)]
    for room in Circle.objects.bulk_create(rooms):
        room.take_in(eve)
    assert "Twenty weeks" in shown(as_(eve))
