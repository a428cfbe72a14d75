import hashlib
import secrets
from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone

DAYS_OPEN = 14


def digest_of(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


class Invitations(models.QuerySet["Invitation"]):
    def standing(self) -> "Invitations":
        return self.filter(until__gt=timezone.now(), uses_left__gt=0)

    def for_token(self, token: str) -> "Invitation | None":
        return self.standing().filter(digest=digest_of(token)).first()


class Invitation(models.Model):
    """A quiet link by which somebody may come in. Only its digest is kept: a thief of the
    database cannot use it, and its maker sees the link once."""

    digest = models.CharField(max_length=64, unique=True)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    until = models.DateTimeField()
    uses_left = models.PositiveSmallIntegerField(default=1)

    objects = Invitations.as_manager()

    def __str__(self) -> str:
        return f"until {self.until:%Y-%m-%d}"

    @classmethod
    def make(
        cls, made_by: models.Model, *, uses: int = 1, days: int = DAYS_OPEN
    ) -> "tuple[Invitation, str]":
        """A new invitation and its token, which is told this once and never stored."""
        token = secrets.token_urlsafe(24)
        until = timezone.now() + timedelta(days=days)
        return (
            cls.objects.create(
                digest=digest_of(token), made_by=made_by, until=until, uses_left=uses
            ),
            token,
        )

    def use(self) -> bool:
        """Take one use. False when another took the last one first."""
        left = Invitation.objects.standing().filter(pk=self.pk)
        return left.update(uses_left=models.F("uses_left") - 1) == 1
