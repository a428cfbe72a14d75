from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from alongside.circles.models import Hold, Opening, Withdrawal, open_story
from alongside.circles.rule import VisibleQuerySet
from alongside.circles.viewer import Viewer
from alongside.page.ids import random_id
from alongside.people.models import today
from alongside.stories import search
from alongside.stories.tasks import sweep_search
from alongside.stories.topics import Topic

if TYPE_CHECKING:
    from datetime import datetime

    from alongside.circles.models import Circle
    from alongside.people.models import Person

LONGEST_TITLE = 140
LONGEST_WORDS = 100_000
FIRST_WORDS = 60


class Signature(models.TextChoices):
    NAME = "name", _("With the name others see")
    INITIALS = "initials", _("With my initials")
    NOBODY = "nobody", _("With no name")


class Stories(VisibleQuerySet["Story"]):
    def by(self, person: "Person") -> "Stories":
        return self.filter(author=person)

    def kept_today(self, title: str, words: str) -> "Stories":
        return self.filter(begun_on=today(), title=title, words=words)

    def whole(self) -> "Stories":
        """With all that its page shows, in as many queries however much there is."""
        return self.select_related("author").prefetch_related("photos", "notes")

    def newest_of_mine(self) -> "Stories":
        return self.order_by("-pk")

    def without(self, topics: "list[str]") -> "Stories":
        """Leaving out those whose content note names one of `topics`."""
        return self.exclude(pk__in=ContentNote.objects.filter(topic__in=topics).values("story"))

    def matching(self, words: str) -> "Stories":
        return self.filter(search.matches(words))


class Story(models.Model):
    """A piece an author wrote. Until it is opened to a circle it is theirs alone."""

    public_id = models.CharField(max_length=16, unique=True, default=random_id, editable=False)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    # Names the one visit to the writing page a story came from, so that sending twice keeps once.
    attempt = models.CharField(max_length=16, default=random_id, editable=False)
    title = models.CharField(_("title"), max_length=LONGEST_TITLE, blank=True)
    words = models.TextField(_("your words"), blank=True, max_length=LONGEST_WORDS)
    signature = models.CharField(
        _("how it is signed"), max_length=8, choices=Signature.choices, default=Signature.NOBODY
    )
    is_covered = models.BooleanField(_("put a soft cover over the words"), default=False)
    is_findable = models.BooleanField(_("search engines may list it"), default=False)
    begun_on = models.DateField(default=today)
    shared_at = models.DateTimeField(null=True, editable=False)

    objects = Stories.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["author", "attempt"], name="kept_once_an_attempt")
        ]

    def __str__(self) -> str:
        return self.public_id

    @classmethod
    def begun_by(cls, author: "Person", attempt: str) -> "Story":
        """The story that one visit to the writing page is about, made if it is the first to ask."""
        attempt = attempt[:16] or random_id()
        return cls.objects.get_or_create(author=author, attempt=attempt)[0]

    @property
    def first_words(self) -> str:
        """The title, or else how the story begins."""
        if self.title:
            return self.title
        line = " ".join(self.words.split())
        return line if len(line) <= FIRST_WORDS else line[:FIRST_WORDS].rsplit(" ", 1)[0] + "…"

    @property
    def signed(self) -> str:
        """The name under it, or an empty string."""
        match self.signature:
            case Signature.NAME:
                return str(self.author)
            case Signature.INITIALS:
                return self.author.initials
        return ""

    @property
    def topics(self) -> list[str]:
        return [str(note) for note in self.notes.all()]

    def is_visible_to(self, viewer: Viewer) -> bool:
        return Story.objects.visible_to(viewer).filter(pk=self.pk).exists()

    @transaction.atomic
    def keep(self, title: str, words: str) -> None:
        """Make these the words of the story. Whatever was drafted is done with."""
        if self.words and (self.title, self.words) != (title, words):
            transaction.on_commit(sweep_search.enqueue)
        self.title, self.words = title, words
        self.save(update_fields=["title", "words"])
        search.keep(self.pk, title, words)
        Draft.objects.filter(story=self).delete()

    def note(self, topics: "list[str]") -> None:
        self.notes.exclude(topic__in=topics).delete()
        for topic in topics:
            self.notes.get_or_create(topic=topic)

    @transaction.atomic
    def open_to(
        self,
        circles: "list[Circle]",
        *,
        until: "datetime | None" = None,
        excepted: "list[Person] | None" = None,
    ) -> None:
        """Open to these circles and no others, at once. To none: hers alone again."""
        open_story(self, circles, until=until, excepted=excepted)
        if circles and self.shared_at is None:
            self.shared_at = timezone.now()
            self.save(update_fields=["shared_at"])

    @property
    def withdrawal(self) -> Withdrawal | None:
        return Withdrawal.objects.in_force().filter(story=self).first()

    @property
    def hold(self) -> Hold | None:
        return Hold.objects.in_force().filter(story=self).first()

    @property
    def is_begun_only(self) -> bool:
        """Drafted, and not kept yet."""
        return not self.words

    def withdraw(self) -> Withdrawal:
        return Withdrawal.objects.in_force().get_or_create(
            story=self, ended_at=None, defaults={"by": self.author}
        )[0]

    def openings_now(self) -> "models.QuerySet[Opening]":
        return Opening.objects.now().filter(story=self).select_related("circle")

    @transaction.atomic
    def discard(self) -> None:
        """Take the story out of the place for good, with all that hangs on it."""
        search.forget(self.pk)
        for photo in self.photos.all():
            photo.discard()
        self.delete()
        transaction.on_commit(sweep_search.enqueue)


class Drafts(models.QuerySet["Draft"]):
    def of(self, person: "Person") -> "Drafts":
        return self.filter(story__author=person).select_related("story").order_by("-story")


class Draft(models.Model):
    """Words not yet kept as the story's own: readers go on seeing the story as it was."""

    story = models.OneToOneField(Story, models.CASCADE, primary_key=True, related_name="draft")
    # As long as they come: whether they fit a story is asked when they are kept.
    title = models.TextField(blank=True)
    words = models.TextField(blank=True)

    objects = Drafts.as_manager()

    def __str__(self) -> str:
        return f"draft of {self.story_id}"


class ContentNote(models.Model):
    """One topic its author says is in a story."""

    story = models.ForeignKey(Story, models.CASCADE, related_name="notes")
    topic = models.CharField(max_length=8, choices=Topic.choices)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["story", "topic"], name="noted_once")]

    def __str__(self) -> str:
        return str(Topic(self.topic).label)
