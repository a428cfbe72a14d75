import re

import pytest
from django.urls import reverse

from alongside.circles.models import Block, Circle, Excepted, Kind
from alongside.circles.viewer import Viewer
from alongside.gate import read
from alongside.people.models import Role
from alongside.responses.models import Candle, Reply, ResponseRule
from alongside.stewards.held import WHY

HURTS = "At least you know you can get pregnant. I am sorry about the scan."


@pytest.fixture
def open_story(story):
    story.open_to([Circle.of_nature(Kind.MEMBERS)])
    ResponseRule.objects.create(story=story, opens="words")
    return story


def answer(story, person, words=HURTS) -> Reply:
    return Reply.send(story, person, words, read(words), attempt=person.username)


@pytest.fixture
def held(open_story, cy) -> Reply:
    return answer(open_story, cy)


def desk(as_, person) -> str:
    return as_(person).get("/held/").content.decode()


def test_a_steward_reads_the_words_and_why_and_nothing_else(as_, mo, ada, cy, held) -> None:
    page = desk(as_, mo)
    assert re.search("<mark>At least[^<]*</mark>", page)
    assert str(WHY["minimising"]) in page
    for kept_back in ("Twenty weeks", "heartbeat", "Ada", "Cy<", held.story.public_id):
        assert kept_back not in page


def test_nobody_but_a_steward_finds_the_desk(as_, client, ada, cy, hana, held) -> None:
    into = reverse("held_letting_in", args=[held.public_id])
    back = reverse("held_returning", args=[held.public_id])
    for someone in (client, as_(ada), as_(cy), as_(hana)):
        for page in ("/held/", into, back):
            assert someone.get(page).status_code == 404
        assert someone.post(into).status_code == 404
        assert someone.post(back, {"why": "no"}).status_code == 404
    assert Reply.objects.held().count() == 1


def test_letting_in_shows_the_words_once_more_and_lets_nothing_in_yet(as_, mo, held) -> None:
    address = reverse("held_letting_in", args=[held.public_id])
    assert f'href="{address}"' in desk(as_, mo)
    assert f'action="{address}"' not in desk(as_, mo)
    page = as_(mo).get(address).content.decode()
    assert re.search("<mark>At least[^<]*</mark>", page)
    assert re.findall(r'<(?:button|a class="button"[^>]*)>([^<]+)<', page)[-2:] == [
        "Let it in",
        "Leave it for now",
    ]
    assert Reply.objects.held().get() == held


def test_what_is_let_in_reaches_the_letterbox(as_, mo, ada, held) -> None:
    as_(mo).post(reverse("held_letting_in", args=[held.public_id]))
    assert Reply.objects.for_letterbox_of(ada).waiting().get() == held
    assert "Nothing is waiting" in desk(as_, mo)


def test_what_is_returned_reaches_nobody_and_its_writer_reads_why(as_, mo, ada, cy, held) -> None:
    address = reverse("held_returning", args=[held.public_id])
    assert as_(mo).get(address).status_code == 200
    as_(mo).post(address, {"why": "The first sentence could hurt."})
    assert not Reply.objects.for_letterbox_of(ada).exists()
    assert "The first sentence could hurt." in as_(cy).get("/you/kept-words/").content.decode()


def test_nothing_is_returned_without_a_reason(as_, mo, held) -> None:
    answer = as_(mo).post(reverse("held_returning", args=[held.public_id]), {"why": "  "})
    assert "A sentence is enough" in answer.content.decode()
    assert Reply.objects.held().exists()


def test_a_steward_decides_neither_about_words_of_their_own_nor_to_them(
    as_, mo, ada, open_story
) -> None:
    Role.objects.create(person=ada, kind=Role.Kind.STEWARD)
    own = answer(open_story, mo)
    for one in (mo, ada):
        assert "At least" not in desk(as_, one)
        address = reverse("held_letting_in", args=[own.public_id])
        assert as_(one).post(address).status_code == 404


def test_what_can_reach_nobody_any_more_is_not_read(as_, mo, held, ada, cy) -> None:
    rule = ResponseRule.of(held.story)
    Block.objects.create(by=ada, blocked=cy)
    assert "At least" not in desk(as_, mo)
    Block.objects.all().delete()
    rule.opens = "quiet"
    rule.save()
    assert "At least" not in desk(as_, mo)
    rule.opens = "words"
    rule.save()
    held.story.withdraw()
    assert "At least" not in desk(as_, mo)


def test_what_answers_a_story_closed_by_opening_it_to_nobody_is_not_read(as_, mo, ada, held):
    held.story.open_to([])
    assert "At least" not in desk(as_, mo)
    address = reverse("held_letting_in", args=[held.public_id])
    assert as_(mo).post(address).status_code == 404
    assert not Reply.objects.for_letterbox_of(ada).exists()


@pytest.mark.parametrize("state", ["excepted", "off the list", "narrowed"])
def test_what_its_writer_can_no_longer_answer_is_not_read_or_decided(
    as_, mo, cy, sisters, held, state
) -> None:
    held.story.open_to([sisters])
    assert "At least" in desk(as_, mo)
    close_to(held.story, cy, sisters, state)
    assert "At least" not in desk(as_, mo)
    for name in ("held_letting_in", "held_returning"):
        address = reverse(name, args=[held.public_id])
        assert as_(mo).get(address).status_code == 404
        assert as_(mo).post(address, {"why": "It could hurt."}).status_code == 404
    assert Reply.objects.held().get() == held


def close_to(story, person, circle, state) -> None:
    match state:
        case "excepted":
            Excepted.objects.create(story=story, person=person)
        case "off the list":
            circle.let_go(person)
        case "narrowed":
            story.open_to([Circle.partner_of(story.author)])


def test_what_another_steward_decided_is_gone(as_, mo, eve, held) -> None:
    Role.objects.create(person=eve, kind=Role.Kind.STEWARD)
    held.decide(eve, let_in=False, why="No.")
    address = reverse("held_letting_in", args=[held.public_id])
    assert as_(mo).post(address).status_code == 404


def test_a_steward_let_go_or_not_admitted_finds_nothing(as_, mo, held) -> None:
    mo.roles.all().delete()
    assert as_(mo).get("/held/").status_code == 404
    assert not Viewer.of(mo).person.is_steward
    assert not Candle.objects.exists()
