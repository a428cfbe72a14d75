from typing import ClassVar, Self, TypeVar

from django.conf import settings
from django.db import models
from django.utils import timezone

C = TypeVar("C", bound="Closing")


class Closings(models.QuerySet[C]):
    def in_force(self) -> Self:
        return self.filter(ended_at__isnull=True)


class Closing(models.Model):
    """A story closed to everyone but its author, by whom and why, until it is taken back."""

    story = models.ForeignKey("stories.Story", models.CASCADE, related_name="+")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    why = models.TextField(blank=True)
    at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        abstract = True

    def take_back(self) -> None:
        self.ended_at = timezone.now()
        self.save(update_fields=["ended_at"])


class Withdrawal(Closing):
    """Closed by its author."""

    objects: ClassVar[Closings["Withdrawal"]] = Closings.as_manager()  # type: ignore[assignment]

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["story"],
                condition=models.Q(ended_at__isnull=True),
                name="withdrawn_once_at_a_time",
            )
        ]

    def __str__(self) -> str:
        return f"{self.story_id} withdrawn"


class Hold(Closing):
    """Closed by a steward, with a reason the author can read."""

    objects: ClassVar[Closings["Hold"]] = Closings.as_manager()  # type: ignore[assignment]

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["story"],
                condition=models.Q(ended_at__isnull=True),
                name="held_once_at_a_time",
            )
        ]

    def __str__(self) -> str:
        return f"{self.story_id} held"
