from typing import TYPE_CHECKING, Self

from django.core.files.base import ContentFile
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from alongside.circles.viewer import Viewer
from alongside.page.ids import random_id
from alongside.stories.models.story import Story
from alongside.stories.tasks import erase_photos

if TYPE_CHECKING:
    from alongside.stories.photos import Redrawn

MOST_PHOTOS = 12


class Photos(models.QuerySet["Photo"]):
    def visible_to(self, viewer: Viewer) -> Self:
        return self.filter(story__in=Story.objects.visible_to(viewer))


class Photo(models.Model):
    """A photo of a story, drawn anew: nothing of the file that was sent is kept."""

    public_id = models.CharField(max_length=16, unique=True, default=random_id, editable=False)
    story = models.ForeignKey(Story, models.CASCADE, related_name="photos")
    full = models.FileField()
    small = models.FileField()
    width = models.PositiveSmallIntegerField()
    height = models.PositiveSmallIntegerField()
    small_width = models.PositiveSmallIntegerField()
    small_height = models.PositiveSmallIntegerField()
    alt = models.CharField(
        _("what it shows, for those who cannot see it"), max_length=500, blank=True
    )
    is_covered = models.BooleanField(_("put a soft cover over it"), default=False)

    objects = Photos.as_manager()

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.public_id

    @classmethod
    def keep(cls, story: Story, redrawn: "Redrawn") -> "Photo":
        return cls.objects.create(
            story=story,
            full=_named(redrawn.full),
            small=_named(redrawn.small),
            width=redrawn.width,
            height=redrawn.height,
            small_width=redrawn.small_width,
            small_height=redrawn.small_height,
        )

    def discard(self) -> None:
        names = [str(self.full.name), str(self.small.name)]
        self.delete()
        transaction.on_commit(lambda: erase_photos.enqueue(names))


def _named(data: bytes) -> "ContentFile[bytes]":
    """The bytes under a name that says nothing."""
    return ContentFile(data, name=f"{random_id()}.webp")
