from itertools import groupby
from typing import TypeVar

from django.db.models import QuerySet
from django.utils.functional import cached_property

from alongside.people.models import Person, today
from alongside.responses.models import Candle, Reply
from alongside.stories.models import Story

A = TypeVar("A", Reply, Candle)


class Letterbox:
    """Where a person's answers wait until they open it."""

    def __init__(self, author: Person) -> None:
        self._replies = Reply.objects.for_letterbox_of(author)
        self._candles = Candle.objects.for_letterbox_of(author)

    @property
    def something_waits(self) -> bool:
        """Whether, never how much."""
        return self._replies.waiting().exists() or self._candles.waiting().exists()

    def open(self) -> None:
        for waiting in (self._replies.waiting(), self._candles.waiting()):
            waiting.update(opened_on=today())

    @cached_property
    def by_story(self) -> list[tuple[Story, list[Reply], list[Candle]]]:
        """What was taken out of it: each story with its replies and candles, newest story first."""
        replies = _grouped(self._replies.opened())
        candles = _grouped(self._candles.opened())
        stories = {**replies, **candles}
        ordered = sorted(stories, key=lambda story: story.pk, reverse=True)
        return [(story, replies.get(story, []), candles.get(story, [])) for story in ordered]


def _grouped(answers: QuerySet[A]) -> dict[Story, list[A]]:
    found = answers.select_related("story", "person").order_by("story", "-pk")
    return {story: list(each) for story, each in groupby(found, key=lambda answer: answer.story)}
