"""Two requests at the same moment, by the same person or by two: one story, one candle, one use."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.core.cache import cache
from django.db import connections

from alongside.circles.models import Circle, CircleInvitation, Kind, Withdrawal
from alongside.people.models import Invitation
from alongside.responses.models import Candle, Opens, Reply, ResponseRule
from alongside.site.tests.house import KIND
from alongside.stories.models import Draft, Story

pytestmark = pytest.mark.django_db(transaction=True)


def together(*deeds):
    """Do them at the same moment, each with a connection of its own; what each came to."""
    ready = Barrier(len(deeds))

    def do(deed):
        try:
            ready.wait(10)
            return deed()
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(deeds)) as threads:
        return list(threads.map(do, deeds))


@pytest.fixture
def told(story):
    cache.clear()
    story.open_to([Circle.of_nature(Kind.MEMBERS)])
    ResponseRule.objects.create(story=story, opens=Opens.WORDS)
    return story


def statuses(answers):
    return {answer.status_code for answer in answers}


def test_a_draft_sent_twice_is_one_story(as_, ada):
    clients = [as_(ada), as_(ada)]
    form = {"attempt": "one visit", "words": "There was no heartbeat."}
    answers = together(*(lambda c=c: c.post("/write/draft/", form) for c in clients))
    assert statuses(answers) == {200}
    assert (Story.objects.count(), Draft.objects.count()) == (1, 1)


def test_a_reply_sent_twice_is_kept_once(as_, eve, told):
    clients = [as_(eve), as_(eve)]
    form = {"attempt": "one visit", "words": KIND}
    page = f"/stories/{told.public_id}/replies/"
    assert statuses(together(*(lambda c=c: c.post(page, form) for c in clients))) == {200}
    assert Reply.objects.count() == 1


def test_a_candle_lit_twice_is_one_candle(as_, eve, told):
    clients = [as_(eve), as_(eve)]
    page = f"/stories/{told.public_id}/candle/"
    assert statuses(together(*(lambda c=c: c.post(page) for c in clients))) == {302}
    assert Candle.objects.count() == 1


def test_a_story_closed_twice_is_closed_once(as_, ada, told):
    clients = [as_(ada), as_(ada)]
    page = f"/stories/{told.public_id}/withdrawal/"
    assert statuses(together(*(lambda c=c: c.post(page) for c in clients))) == {302}
    assert Withdrawal.objects.in_force().count() == 1


def test_the_last_place_of_an_invitation_goes_to_one_person(as_, ada, cy, eve):
    circle = Circle.objects.create(kind=Kind.CHOSEN, owner=ada, name="my sisters")
    page = f"/invitations/{CircleInvitation.into(circle, ada, uses=1)}/"
    clients = [as_(cy), as_(eve)]
    answers = together(*(lambda c=c: c.post(page) for c in clients))
    assert sorted(answer.status_code for answer in answers) == [302, 404]
    assert [circle.holds(person) for person in (cy, eve)].count(True) == 1
    assert Invitation.objects.get().uses_left == 0
