from typing import TYPE_CHECKING, ClassVar, Self

from django.conf import settings
from django.db import models, transaction
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from alongside.circles.viewer import Viewer
from alongside.page.ids import random_id
from alongside.people.models import today
from alongside.responses.models.answer import Answer, AnswerQuerySet
from alongside.responses.models.rule import Opens, ShownTo
from alongside.responses.models.saved import SavedWords
from alongside.stories.models import Story

if TYPE_CHECKING:
    from alongside.gate import Reading
    from alongside.people.models import Person

LONGEST_REPLY = 5000


class Replies(AnswerQuerySet["Reply"]):
    stand_while = (Opens.WORDS,)

    def delivered(self) -> Self:
        return self.filter(delivered_on__isnull=False).filter(removal__isnull=True)

    def is_for(self, viewer: Viewer) -> Q:
        return super().is_for(viewer) | Q(story__rule__shown_to=ShownTo.READERS)

    def returned(self) -> Self:
        """Read by a person, who did not let them in."""
        return self.filter(decision__let_in=False)

    def held(self) -> Self:
        """Kept back by the gate, or sent on by its writer, until somebody has read it."""
        return self.filter(delivered_on__isnull=True, decision__isnull=True)


class Reply(Answer):
    """Written words of support. Undelivered until the gate passed them, or a person let them in."""

    words = models.TextField(_("your words"), max_length=LONGEST_REPLY)
    attempt = models.CharField(max_length=16)
    # What the gate pointed at: [{"kind", "start", "end"}]. Never a score.
    reasons = models.JSONField(default=list)
    delivered_on = models.DateField(null=True)

    objects: ClassVar[Replies] = Replies.as_manager()  # type: ignore[assignment]

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["person", "attempt"], name="one_reply_an_attempt")
        ]

    @classmethod
    def send(
        cls, story: Story, person: "Person", words: str, reading: "Reading", *, attempt: str
    ) -> "Reply":
        """Keep what was written. Only what the gate let pass is delivered; all else is held.

        Sent twice, it is kept once. Other words from the same visit to the box are kept as well.
        """
        reasons = [{"kind": r.kind, "start": r.start, "end": r.end} for r in reading.reasons]
        delivered_on = today() if reading.verdict == "pass" else None
        kept = cls.objects.get_or_create(
            person=person,
            attempt=attempt,
            defaults={
                "story": story,
                "words": words,
                "reasons": reasons,
                "delivered_on": delivered_on,
            },
        )[0]
        if (kept.story, kept.words) == (story, words):
            return kept
        return cls.send(story, person, words, reading, attempt=random_id())

    def remove(self, by: "Person") -> None:
        """Gone for everyone, its writer too. No reason is asked."""
        Removal.objects.get_or_create(reply=self, defaults={"by": by})

    @classmethod
    def bring_back(cls, reply_id: str, author: "Person") -> None:
        """Undo a removal by the author of the story who made it."""
        Removal.objects.filter(
            reply__public_id=reply_id, reply__story__author=author, by=author
        ).delete()

    @transaction.atomic
    def take_back(self) -> None:
        """By its writer: gone from wherever it had got to, and kept as their own."""
        if self._still_there():
            SavedWords.objects.create(person=self.person, words=self.words)
            self.delete()

    @transaction.atomic
    def decide(self, by: "Person", *, let_in: bool, why: str) -> None:
        """Raises DoesNotExist where its writer took it back meanwhile."""
        if not self._still_there():
            raise Reply.DoesNotExist
        Decision.objects.create(reply=self, by=by, let_in=let_in, why=why)
        if let_in:
            self.delivered_on = today()
            self.save(update_fields=["delivered_on"])

    def _still_there(self) -> bool:
        """Asked inside a transaction, until whose end nobody else decides or takes it back."""
        return Reply.objects.select_for_update().filter(pk=self.pk).first() is not None


class Removal(models.Model):
    """A reply its author of the story does not want to have."""

    reply = models.OneToOneField(Reply, models.CASCADE, primary_key=True, related_name="removal")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    on = models.DateField(default=today)

    def __str__(self) -> str:
        return f"{self.reply_id} removed"


class Decision(models.Model):
    """What a person decided about a held reply, and why, in words its writer can read."""

    reply = models.OneToOneField(Reply, models.CASCADE, primary_key=True, related_name="decision")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    let_in = models.BooleanField()
    why = models.TextField(blank=True, max_length=1000)
    on = models.DateField(default=today)

    def __str__(self) -> str:
        return f"{self.reply_id} decided"
