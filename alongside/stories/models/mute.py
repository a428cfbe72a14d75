from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models

from alongside.stories.topics import Topic

if TYPE_CHECKING:
    from alongside.people.models import Person


class Mute(models.Model):
    """A topic a person does not want to meet in lists. Opened by hand, such a story still reads."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    topic = models.CharField(max_length=8, choices=Topic.choices)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "topic"], name="muted_once")]

    def __str__(self) -> str:
        return str(Topic(self.topic).label)

    @classmethod
    def topics_of(cls, person: "Person | None") -> list[str]:
        if person is None:
            return []
        return list(cls.objects.filter(person=person).values_list("topic", flat=True))

    @classmethod
    def choose(cls, person: "Person", topics: list[str]) -> None:
        """Make these the topics muted, and no others."""
        cls.objects.filter(person=person).exclude(topic__in=topics).delete()
        for topic in topics:
            cls.objects.get_or_create(person=person, topic=topic)
