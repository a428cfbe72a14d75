from enum import Enum
from typing import TYPE_CHECKING

from django.db import models
from django.utils.translation import gettext_lazy as _

from alongside.circles.models import Standing
from alongside.circles.viewer import Viewer
from alongside.stories.models import Story

if TYPE_CHECKING:
    from alongside.people.models import Person


class Opens(models.TextChoices):
    """What a story's author wishes to receive."""

    QUIET = "quiet", _("Quiet: nothing at all")
    CANDLES = "candles", _("Candles: a light, without words")
    WORDS = "words", _("Words: candles and replies")


class Answerers(models.TextChoices):
    READERS = "readers", _("Any member who can read it")
    SETTLED = "settled", _("Settled members who can read it")
    KNOWN = "known", _("Only your partner and people you chose")


class ShownTo(models.TextChoices):
    READERS = "readers", _("Everyone who can read the story")
    AUTHOR = "author", _("You alone")


class Door(Enum):
    """What stands open to one reader of one story, and if nothing does, why."""

    WORDS = "words"
    CANDLES = "candles"
    QUIET = "quiet"
    NOT_YOU = "not_you"
    SIGN_IN = "sign_in"
    AUTHOR = "author"

    @property
    def lets_candles_in(self) -> bool:
        return self in {Door.WORDS, Door.CANDLES}


class ResponseRule(models.Model):
    """What an author wishes to receive on one story, from whom, and who else may read it.

    A story without a row is quiet. The rule assumes that seeing was asked already. It is read anew
    each time an answer is shown, so a change reaches the answers that came before it.
    """

    story = models.OneToOneField(Story, models.CASCADE, primary_key=True, related_name="rule")
    opens = models.CharField(
        _("what may reach you"), max_length=8, choices=Opens.choices, default=Opens.QUIET
    )
    answerers = models.CharField(
        _("who may answer"), max_length=8, choices=Answerers.choices, default=Answerers.READERS
    )
    questions_welcome = models.BooleanField(_("questions and advice are welcome"), default=False)
    shown_to = models.CharField(
        _("who reads the replies"), max_length=8, choices=ShownTo.choices, default=ShownTo.AUTHOR
    )

    def __str__(self) -> str:
        return f"{self.story_id}: {self.opens}"

    @classmethod
    def of(cls, story: Story) -> "ResponseRule":
        return cls.objects.filter(story=story).first() or cls(story=story)

    @property
    def welcome(self) -> frozenset[str]:
        """What the gate should let in here, in its own words."""
        return frozenset({"questions", "advice"}) if self.questions_welcome else frozenset()

    def door_for(self, viewer: Viewer) -> Door:
        if viewer.person is not None and viewer.person == self.story.author:
            return Door.AUTHOR
        if self.opens == Opens.QUIET:
            return Door.QUIET
        if not viewer.member:
            return Door.SIGN_IN
        if not self._lets_answer(viewer):
            return Door.NOT_YOU
        return Door.WORDS if self.opens == Opens.WORDS else Door.CANDLES

    def _lets_answer(self, viewer: Viewer) -> bool:
        match self.answerers:
            case Answerers.KNOWN:
                return viewer.person is not None and is_known(viewer.person, self.story.author)
            case Answerers.SETTLED:
                return viewer.settled
        return True


def is_known(person: "Person", author: "Person") -> bool:
    """Whether `person` is the partner of `author`, or on a list of theirs."""
    return Standing.objects.chosen_by(author).filter(person=person).exists()
