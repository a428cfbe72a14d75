"""A story of ada's that members can read and answer, and people who do."""

import pytest
from django.core.cache import cache

from alongside.circles.models import Circle, Kind
from alongside.page.ids import random_id
from alongside.responses.models import Opens, Reply, ResponseRule, ShownTo
from alongside.responses.tests.words import KIND as KIND_WORDS


@pytest.fixture(autouse=True)
def _a_new_hour(db):
    cache.clear()


@pytest.fixture
def told(story):
    """Unsigned, open to every member, with words welcome and shown to all who can read it."""
    story.open_to([Circle.of_nature(Kind.MEMBERS)])
    ResponseRule.objects.create(story=story, opens=Opens.WORDS, shown_to=ShownTo.READERS)
    return story


@pytest.fixture
def says(as_):
    """Write to a story, as its page would send it."""

    def sent(person, story, words=KIND_WORDS, **more):
        form = {"words": words, "way": "send", "attempt": random_id(), **more}
        return as_(person).post(f"/stories/{story.public_id}/replies/", form)

    return sent


@pytest.fixture
def reply_by(says):
    """A kind reply that the gate let pass."""

    def written(person, story, words=KIND_WORDS):
        says(person, story, words)
        return Reply.objects.by(person).get(story=story, words=words)

    return written


@pytest.fixture
def rule_is(told):
    """Change the rule of the story told."""

    def changed(**rule):
        ResponseRule.objects.filter(story=told).update(**rule)

    return changed
