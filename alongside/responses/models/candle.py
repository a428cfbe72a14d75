from typing import TYPE_CHECKING, ClassVar, Self

from django.db import models

from alongside.people.models import today
from alongside.responses.models.answer import Answer, AnswerQuerySet
from alongside.responses.models.rule import Opens
from alongside.stories.models import Story

if TYPE_CHECKING:
    from alongside.people.models import Person


class Candles(AnswerQuerySet["Candle"]):
    stand_while = (Opens.CANDLES, Opens.WORDS)

    def delivered(self) -> Self:
        return self.lit().filter(removed_on__isnull=True)

    def lit(self) -> Self:
        """As their givers see them: whoever's candle was taken away is not told."""
        return self.filter(out_on__isnull=True)


class Candle(Answer):
    """An answer without words, one a person. Never counted where anybody can see it."""

    out_on = models.DateField(null=True)
    removed_on = models.DateField(null=True)

    objects: ClassVar[Candles] = Candles.as_manager()  # type: ignore[assignment]

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["story", "person"], name="one_candle_a_person")
        ]

    @classmethod
    def light(cls, story: Story, person: "Person") -> "Candle":
        """One for good: lit again after it was put out, or taken away, it announces nothing."""
        return cls.objects.update_or_create(story=story, person=person, defaults={"out_on": None})[
            0
        ]

    @classmethod
    def put_out(cls, story: Story, person: "Person") -> None:
        mine = cls.objects.filter(story=story, person=person)
        # Nobody met it yet: then nothing need remember it.
        mine.filter(opened_on__isnull=True, removed_on__isnull=True).delete()
        mine.update(out_on=today())

    def remove(self) -> None:
        self.removed_on = today()
        self.save(update_fields=["removed_on"])
