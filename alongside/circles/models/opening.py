import secrets
from datetime import datetime
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models, transaction
from django.utils import timezone

from alongside.circles import moments
from alongside.circles.models.circle import Circle
from alongside.people.models import today

if TYPE_CHECKING:
    # The one look up from this floor: a story is only ever named here, never reached for.
    from alongside.people.models import Person
    from alongside.stories.models import Story


def shuffled() -> int:
    return secrets.randbits(62)


class Openings(models.QuerySet["Opening"]):
    def now(self) -> "Openings":
        """Those that have begun and are not yet over."""
        return self.filter(moments.open_at(timezone.now()))


class Opening(models.Model):
    """A story opened to a circle, from a moment, perhaps until a moment.

    Lists run by day and, within a day, in the order of `shuffle`: were they to run by the minute,
    two unsigned stories opened one after the other could be tied to one person.
    """

    story = models.ForeignKey("stories.Story", models.CASCADE, related_name="openings")
    circle = models.ForeignKey(Circle, models.CASCADE, related_name="+")
    since = models.DateTimeField(default=timezone.now)
    until = models.DateTimeField(null=True, blank=True)
    day = models.DateField(default=today)
    shuffle = models.BigIntegerField(default=shuffled)

    objects = Openings.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["story", "circle"], name="one_opening_to_a_circle")
        ]
        indexes = [models.Index(fields=["circle", "-day", "-shuffle"], name="newest_in_a_circle")]

    def __str__(self) -> str:
        return f"{self.story_id} to {self.circle_id}"


class Excepted(models.Model):
    """One person a story is not opened to, whatever circle they stand in."""

    story = models.ForeignKey("stories.Story", models.CASCADE, related_name="excepted")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["story", "person"], name="excepted_from_a_story_once")
        ]

    def __str__(self) -> str:
        return f"{self.story_id} not to {self.person_id}"


@transaction.atomic
def open_story(
    story: "Story",
    circles: "list[Circle]",
    *,
    until: datetime | None = None,
    excepted: "list[Person] | None" = None,
) -> None:
    """Make `circles` the only ones `story` is open to. What stays open keeps its day; what was
    over and is opened again is new."""
    staying = Opening.objects.now().filter(story=story, circle__in=circles).values("pk")
    Opening.objects.filter(story=story).exclude(pk__in=staying).delete()
    for circle in circles:
        Opening.objects.update_or_create(
            story=story, circle=circle, defaults={"until": until}, create_defaults={"until": until}
        )
    Excepted.objects.filter(story=story).delete()
    Excepted.objects.bulk_create(Excepted(story=story, person=each) for each in excepted or [])
