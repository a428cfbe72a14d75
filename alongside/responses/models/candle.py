from typing import TYPE_CHECKING, ClassVar

from django.db import models

from alongside.responses.models.answer import Answer, AnswerQuerySet
from alongside.responses.models.rule import Opens
from alongside.stories.models import Story

if TYPE_CHECKING:
    from alongside.people.models import Person


class Candles(AnswerQuerySet["Candle"]):
    stand_while = (Opens.CANDLES, Opens.WORDS)


class Candle(Answer):
    """An answer without words, one a person. Never counted where anybody can see it."""

    objects: ClassVar[Candles] = Candles.as_manager()  # type: ignore[assignment]

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["story", "person"], name="one_candle_a_person")
        ]

    @classmethod
    def light(cls, story: Story, person: "Person") -> "Candle":
        return cls.objects.get_or_create(story=story, person=person)[0]

    @classmethod
    def put_out(cls, story: Story, person: "Person") -> None:
        cls.objects.filter(story=story, person=person).delete()
