from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models

if TYPE_CHECKING:
    from alongside.circles.viewer import Viewer
    from alongside.people.models import Person


class Blocks(models.QuerySet["Block"]):
    def known_of(self, viewer: "Viewer") -> "Blocks":
        """Those that `viewer` made, as far as whoever looks may learn of them."""
        return self.none() if viewer.imagined else self.filter(by=viewer.person)

    def between(self, one: "Person", other: "Person") -> "Blocks":
        return self.filter(models.Q(by=one, blocked=other) | models.Q(by=other, blocked=one))


class Block(models.Model):
    """One person asked never to meet another here. Nobody but its maker is ever told."""

    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    blocked = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")

    objects = Blocks.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["by", "blocked"], name="blocked_once"),
            models.CheckConstraint(
                condition=~models.Q(by=models.F("blocked")), name="nobody_blocks_themselves"
            ),
        ]
        indexes = [models.Index(fields=["blocked", "by"], name="blocked_by")]

    def __str__(self) -> str:
        return f"{self.by_id} and {self.blocked_id}"
