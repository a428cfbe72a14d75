"""“Look as…” is what another person gets, by the same rule. It tells nothing of them."""

import re

import pytest
from django.test import Client

from alongside.circles.models import Block, Circle, Kind
from alongside.responses.models import Opens, ResponseRule
from alongside.responses.tests.words import KIND
from alongside.stories.models import Signature, Story

NOTHING = "There is nothing here, or it is not open to you."


@pytest.fixture
def looks(as_, ada, story):
    def looked(who):
        answer = as_(ada).get(f"/stories/{story.public_id}/as/", {"who": who})
        return answer.content.decode()

    return looked


def heart(page: str) -> str:
    """What was told, who can see it, the rule and the answers: without forms and links."""
    article = page.partition("<article>")[2].rpartition("</article>")[0]
    whole = article + page.partition('id="answers"')[2].partition("</ol>")[0]
    kept = re.findall(r'<p class="(?:who|rule)">.*?</p>|<div class="letter">.*?</div>', whole, re.S)
    answers = re.findall(r'<article class="answer">\s*<p>(.*?)</p>', page, re.S)
    return "\n".join([*kept, *answers])


@pytest.mark.parametrize("kind", [Kind.EVERYONE, Kind.MEMBERS, Kind.SETTLED, Kind.CHOSEN, None])
@pytest.mark.parametrize("opens", Opens)
def test_it_is_what_that_person_really_gets(as_, ada, cy, eve, sisters, story, looks, kind, opens):
    circle = sisters if kind == Kind.CHOSEN else kind and Circle.of_nature(kind)
    story.open_to([circle] if circle else [])
    ResponseRule.objects.create(story=story, opens=opens)
    sisters.take_in(eve)
    people = {"stranger": Client(), cy.public_id: as_(cy), eve.public_id: as_(eve)}
    for who, client in people.items():
        really = client.get(f"/stories/{story.public_id}/")
        pictured = looks(who)
        assert (NOTHING in pictured) == (really.status_code == 404)
        assert heart(pictured) == heart(really.content.decode())


def test_an_answer_that_still_waits_is_not_met_by_looking(as_, ada, cy, sisters, told, looks, says):
    says(cy, told)
    for who in ("stranger", "member", cy.public_id):
        assert KIND not in looks(who)
    as_(ada).post("/letterbox/opening/")
    assert KIND in looks(cy.public_id)


def test_an_answer_taken_away_is_not_met_by_looking(as_, ada, cy, sisters, told, looks, reply_by):
    reply = reply_by(cy, told)
    as_(ada).post("/letterbox/opening/")
    as_(ada).post(f"/replies/{reply.public_id}/removal/")
    assert KIND not in looks(cy.public_id)


def test_looking_does_not_tell_whom_somebody_blocked(as_, ada, cy, eve, sisters, told, looks, says):
    Story.objects.filter(pk=told.pk).update(signature=Signature.NAME)
    says(eve, told)
    as_(ada).post("/letterbox/opening/")
    before = looks(cy.public_id)
    assert KIND in before
    for by, blocked in ((cy, ada), (cy, eve), (eve, cy)):
        block = Block.objects.create(by=by, blocked=blocked)
        assert same(looks(cy.public_id)) == same(before)
        block.delete()


def same(page):
    return re.sub(r'value="[\w-]{16,}"', "", page)


def test_her_own_block_shows(ada, cy, sisters, told, looks):
    Block.objects.create(by=ada, blocked=cy)
    assert NOTHING in looks(cy.public_id)


def test_she_looks_only_as_people_she_knows(as_, ada, cy, eve, sisters, story):
    kin = Circle.objects.create(kind=Kind.KIN, owner=ada)
    kin.take_in(eve)
    page = f"/stories/{story.public_id}/as/"
    choices = as_(ada).get(page).content.decode()
    assert cy.public_id in choices
    assert eve.public_id not in choices
    for who in (eve.public_id, ada.public_id, "nobody", "1 OR 1=1"):
        assert as_(ada).get(page, {"who": who}).status_code == 404


def test_nobody_else_looks(as_, cy, told):
    assert as_(cy).get(f"/stories/{told.public_id}/as/", {"who": "stranger"}).status_code == 404
