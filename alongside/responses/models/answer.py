"""What candles and replies have in common: whom they reach."""

from datetime import timedelta
from typing import TYPE_CHECKING, Self, TypeVar

from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Q

from alongside.circles.models import Block, Standing
from alongside.circles.viewer import Viewer
from alongside.page.ids import random_id
from alongside.people.models import today
from alongside.place.models import Place
from alongside.responses.models.rule import Answerers, Opens, ShownTo
from alongside.stories.models import Story

if TYPE_CHECKING:
    from alongside.people.models import Person

M = TypeVar("M", bound="Answer")


class AnswerQuerySet(models.QuerySet[M]):
    """Answers compose the rule for seeing and add their own state; they have no second rule."""

    # What a story must be open to for this kind of answer to stand.
    stand_while: tuple[Opens, ...] = ()

    def delivered(self) -> Self:
        return self

    def visible_to(self, viewer: Viewer) -> Self:
        """What this reader meets under stories: delivered, allowed by the rule as it stands now."""
        reached = self.delivered().filter(story__in=Story.objects.visible_to(viewer))
        return reached.allowed_by_the_rule().without_blocked(viewer).filter(_is_for(viewer))

    def for_letterbox_of(self, author: "Person") -> Self:
        return self.visible_to(Viewer.of(author)).filter(story__author=author)

    def waiting(self) -> Self:
        return self.filter(opened_on__isnull=True)

    def opened(self) -> Self:
        return self.filter(opened_on__isnull=False)

    def by(self, person: "Person") -> Self:
        return self.filter(person=person)

    def allowed_by_the_rule(self) -> Self:
        return self.filter(story__rule__opens__in=self.stand_while).filter(_may_answer())

    def without_blocked(self, viewer: Viewer) -> Self:
        """Leaving out what a block stands before, between its giver and author or reader."""
        giver = OuterRef("person")
        apart = _blocked(giver, OuterRef("story__author"))
        if viewer.person is not None:
            apart |= _blocked(giver, viewer.person)
        return self.exclude(apart)


def _is_for(viewer: Viewer) -> Q:
    to_readers = Q(story__rule__shown_to=ShownTo.READERS)
    if viewer.person is None:
        return to_readers
    return to_readers | Q(story__author=viewer.person) | Q(person=viewer.person)


def _may_answer() -> Q:
    known = Exists(
        Standing.objects.filter(circle__owner=OuterRef("story__author"), person=OuterRef("person"))
    )
    settled_since = today() - timedelta(days=Place.here().settled_days)
    return (
        Q(story__rule__answerers=Answerers.READERS)
        | Q(story__rule__answerers=Answerers.SETTLED, person__admitted_on__lte=settled_since)
        | (Q(story__rule__answerers=Answerers.KNOWN) & Q(known))
    )


def _blocked(one: "OuterRef", other: "OuterRef | Person") -> Q:
    return Q(Exists(Block.objects.filter(by=one, blocked=other))) | Q(
        Exists(Block.objects.filter(by=other, blocked=one))
    )


class Answer(models.Model):
    """One person's answer to one story."""

    public_id = models.CharField(max_length=16, unique=True, default=random_id, editable=False)
    story = models.ForeignKey(Story, models.CASCADE, related_name="+")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    given_on = models.DateField(default=today)
    # When the author took it out of the letterbox. Told to nobody else.
    opened_on = models.DateField(null=True)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.public_id
