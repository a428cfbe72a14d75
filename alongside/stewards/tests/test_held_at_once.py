"""A steward decides about words that their writer takes back meanwhile."""

import pytest
from django.http import Http404
from django.test import RequestFactory
from django.urls import reverse

from alongside.circles.models import Circle, Kind
from alongside.responses.models import Opens, Reply, ResponseRule, SavedWords
from alongside.site.tests.house import UNKIND, reply_to
from alongside.stewards.views.held import decide
from alongside.stories.tests.test_at_once import together


@pytest.fixture
def held(story, cy) -> Reply:
    story.open_to([Circle.of_nature(Kind.MEMBERS)])
    ResponseRule.objects.create(story=story, opens=Opens.WORDS)
    return reply_to(story, cy, UNKIND)


@pytest.mark.parametrize("let_in", [True, False])
def test_what_its_writer_took_back_is_not_there_to_be_decided(rf: RequestFactory, mo, held, let_in):
    request = rf.post("/")
    request.user = mo
    Reply.objects.get().take_back()
    with pytest.raises(Http404):
        decide(request, held, let_in=let_in, why="It could hurt.")
    assert SavedWords.objects.get().words == UNKIND


def test_what_is_taken_back_twice_is_kept_once(held):
    Reply.objects.get().take_back()
    held.take_back()
    assert SavedWords.objects.count() == 1


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("deed", ["held_letting_in", "held_returning"])
def test_a_decision_and_a_taking_back_at_the_same_moment_both_end_calmly(as_, mo, cy, held, deed):
    steward, writer = as_(mo), as_(cy)
    decision = reverse(deed, args=[held.public_id])
    back = reverse("reply_taking_back", args=[held.public_id])
    decided, taken = together(
        lambda: steward.post(decision, {"why": "It could hurt."}), lambda: writer.post(back)
    )
    assert decided.status_code in {302, 404}
    assert taken.status_code == 302
    assert not Reply.objects.exists()
    assert SavedWords.objects.get().words == UNKIND
