"""What candles and replies have in common: whom they reach."""

from datetime import timedelta
from typing import TYPE_CHECKING, Self, TypeVar

from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Q

from alongside.circles.models import Block, Standing
from alongside.circles.rule import SIGNED_BY_NAME
from alongside.circles.viewer import Viewer
from alongside.page.ids import random_id
from alongside.people.models import today
from alongside.place.models import Place
from alongside.responses.models.rule import Answerers, Opens
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
        return reached.allowed_by_the_rule().without_blocked(viewer).filter(self.is_for(viewer))

    def is_for(self, viewer: Viewer) -> Q:
        """Whoever gave it and whoever was given it. Some answers reach readers as well."""
        if viewer.person is None:
            return Q(pk__in=[])
        return Q(story__author=viewer.person) | Q(person=viewer.person)

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
        giver, author = OuterRef("person"), OuterRef("story__author")
        # A giver's own block of the author tells on nothing unsigned: were their answer to vanish
        # before their eyes, they would know whose story it was. To the author it never comes.
        by_giver = _blocked(by=giver, blocked=author) & Q(story__signature=SIGNED_BY_NAME)
        apart = _blocked(by=author, blocked=giver) | by_giver
        if viewer.person is not None and not viewer.imagined:
            apart |= _blocked(by=giver, blocked=viewer.person)
            apart |= _blocked(by=viewer.person, blocked=giver)
        return self.exclude(apart)


def _may_answer() -> Q:
    known = Exists(
        Standing.objects.chosen_by(OuterRef("story__author")).filter(person=OuterRef("person"))
    )
    settled_since = today() - timedelta(days=Place.here().settled_days)
    return (
        Q(story__rule__answerers=Answerers.READERS)
        | Q(story__rule__answerers=Answerers.SETTLED, person__admitted_on__lte=settled_since)
        | (Q(story__rule__answerers=Answerers.KNOWN) & Q(known))
    )


def _blocked(*, by: "OuterRef | Person", blocked: "OuterRef | Person") -> Q:
    return Q(Exists(Block.objects.filter(by=by, blocked=blocked)))


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
