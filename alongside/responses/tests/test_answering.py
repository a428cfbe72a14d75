"""Who may answer what, and who then reads it: the whole table, against a statement of its own."""

import itertools

import pytest
from django.utils import timezone

from alongside.circles.models import Circle, Kind
from alongside.circles.viewer import STRANGER, Viewer
from alongside.responses.models import (
    Answerers,
    Candle,
    Door,
    Opens,
    Reply,
    ResponseRule,
    ShownTo,
)
from alongside.responses.tests.words import KIND
from conftest import join

RULES = list(itertools.product(Opens, Answerers, ShownTo))
GIVERS = ("cy", "eve", "fay")


@pytest.fixture
def cast(ada, bo, cy, eve, sisters):
    """cy is new here and chosen; eve has settled; fay is new and nobody's."""
    return {"ada": ada, "bo": bo, "cy": cy, "eve": eve, "fay": join("fay")}


@pytest.fixture
def answered(story, cast):
    """Each of three people lit a candle and wrote, while everything was welcome."""
    story.open_to([Circle.of_nature(Kind.MEMBERS), Circle.of_nature(Kind.EVERYONE)])
    ResponseRule.objects.create(story=story, opens=Opens.WORDS)
    for name in GIVERS:
        Candle.light(story, cast[name])
        today = timezone.now().date()
        Reply.objects.create(
            story=story, person=cast[name], words=KIND, attempt=name, delivered_on=today
        )
    return story


def may_answer(answerers, name):
    return {
        Answerers.READERS: True,
        Answerers.SETTLED: name == "eve",
        Answerers.KNOWN: name in {"bo", "cy"},
    }[answerers]


def the_door(opens, answerers, name):
    if name == "ada":
        return Door.AUTHOR
    if opens == Opens.QUIET:
        return Door.QUIET
    if name == "stranger":
        return Door.SIGN_IN
    if not may_answer(answerers, name):
        return Door.NOT_YOU
    return Door.WORDS if opens == Opens.WORDS else Door.CANDLES


def replies_read(opens, answerers, shown_to, name):
    if opens != Opens.WORDS:
        return set()
    standing = {giver for giver in GIVERS if may_answer(answerers, giver)}
    if name == "ada" or shown_to == ShownTo.READERS:
        return standing
    return standing & {name}


def candles_seen(opens, answerers, name):
    if opens == Opens.QUIET:
        return set()
    standing = {giver for giver in GIVERS if may_answer(answerers, giver)}
    return standing if name == "ada" else standing & {name}


def givers(answers):
    return set(answers.values_list("person__username", flat=True))


@pytest.mark.parametrize(("opens", "answerers", "shown_to"), RULES)
def test_the_rule_says_who_answers_and_who_reads_it(cast, answered, opens, answerers, shown_to):
    told = {"opens": opens, "answerers": answerers, "shown_to": shown_to}
    ResponseRule.objects.filter(story=answered).update(**told)
    rule = ResponseRule.of(answered)
    viewers = {name: Viewer.of(person) for name, person in cast.items()} | {"stranger": STRANGER}
    for name, viewer in viewers.items():
        assert rule.door_for(viewer) == the_door(opens, answerers, name), name
        replies = givers(Reply.objects.visible_to(viewer))
        assert replies == replies_read(opens, answerers, shown_to, name), name
        assert givers(Candle.objects.visible_to(viewer)) == candles_seen(opens, answerers, name)


def test_a_story_without_a_rule_is_quiet(story, ada, eve, says):
    story.open_to([Circle.of_nature(Kind.MEMBERS)])
    says(eve, story)
    assert not Reply.objects.exists()


def test_people_who_told_of_a_like_loss_are_not_people_she_chose(story, ada, eve):
    kin = Circle.objects.create(kind=Kind.KIN, owner=ada)
    kin.take_in(eve)
    story.open_to([kin])
    rule = ResponseRule.objects.create(
        story=story, opens=Opens.WORDS, answerers=Answerers.KNOWN, shown_to=ShownTo.READERS
    )
    assert rule.door_for(Viewer.of(eve)) is Door.NOT_YOU


def test_a_tighter_rule_takes_earlier_answers_away_and_a_wider_one_brings_them_back(
    as_, eve, told, reply_by, rule_is
):
    reply_by(eve, told)
    page = f"/stories/{told.public_id}/"
    assert KIND in as_(eve).get(page).content.decode()
    rule_is(opens=Opens.QUIET)
    assert KIND not in as_(eve).get(page).content.decode()
    assert KIND not in as_(eve).get("/you/kept-words/").content.decode()
    rule_is(opens=Opens.WORDS)
    assert KIND in as_(eve).get(page).content.decode()


def test_the_author_changes_the_rule_on_its_page_and_nobody_else_can(as_, ada, eve, told):
    page = f"/stories/{told.public_id}/rule/"
    quiet = {"opens": "quiet", "answerers": "readers", "shown_to": "author"}
    assert as_(eve).post(page, quiet).status_code == 404
    assert ResponseRule.of(told).opens == Opens.WORDS
    as_(ada).post(page, quiet)
    assert ResponseRule.of(told).opens == Opens.QUIET
