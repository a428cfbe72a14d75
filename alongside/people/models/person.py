from datetime import date, timedelta
from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from alongside.page.ids import random_id
from alongside.people import names


def today() -> date:
    return timezone.now().date()


class QuietNote(models.TextChoices):
    NONE = "none", _("Nothing: I look when I am ready")
    IN_THE_PAGE = "page", _("A quiet line beside “Letterbox” when something waits")


class People(BaseUserManager["Person"]):
    def join(self, name: str, password: str, *, waiting: bool = False) -> "Person":
        """Somebody new, known by this name. Where there is a form, the form does it."""
        person = self.model.newcomer(waiting=waiting)
        person.call_themselves(name)
        person.set_password(password)
        person.save(using=self._db)
        return person


class Person(AbstractBaseUser):
    """Someone with an account. What they chose to tell of a loss stands apart, in Loss."""

    # No time of day of anything a person does here: AbstractBaseUser would keep the last sign-in.
    last_login = None

    # Names a person to those who already know them here; never stands on an unsigned story's page.
    public_id = models.CharField(max_length=16, unique=True, default=random_id, editable=False)
    username = models.CharField(
        _("name you sign in with"),
        max_length=60,
        unique=True,
        validators=[names.check_writable],
    )
    shown_name = models.CharField(_("name others see"), max_length=60, blank=True)
    initials = models.CharField(_("initials"), max_length=8, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    joined_on = models.DateField(default=today, editable=False)
    # Empty while a host has not yet said yes; such a person stands in no circle.
    admitted_on = models.DateField(null=True, editable=False)
    is_active = models.BooleanField(default=True)
    quiet_note = models.CharField(
        _("when something is in your letterbox"),
        max_length=4,
        choices=QuietNote.choices,
        default=QuietNote.NONE,
    )

    objects = People()

    USERNAME_FIELD = "username"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    def __str__(self) -> str:
        return self.shown_name or self.username

    @classmethod
    def newcomer(cls, *, waiting: bool) -> "Person":
        """Somebody joining today, who waits for a host's yes or is let in at once."""
        return cls(admitted_on=None if waiting else today())

    def call_themselves(self, name: str) -> None:
        """Others see the name as it was written; it is signed in with in small letters."""
        self.username, self.shown_name = names.to_sign_in_with(name), names.tidy(name)
        self.initials = names.initials_of(name)

    def choose_password(self, password: str) -> None:
        """From now on this one, and everywhere else they are signed out."""
        self.set_password(password)
        self.save(update_fields=["password"])

    @property
    def is_admitted(self) -> bool:
        return self.is_active and self.admitted_on is not None

    def has_settled(self, days: int) -> bool:
        """Whether `days` have gone by since this person was let in."""
        since = self.admitted_on
        return self.is_active and since is not None and since <= today() - timedelta(days=days)

    def admit(self) -> None:
        self.admitted_on = self.admitted_on or today()
        self.save(update_fields=["admitted_on"])

    @property
    def is_host(self) -> bool:
        return self.is_admitted and self.holds("host")

    @property
    def is_steward(self) -> bool:
        return self.is_admitted and self.holds("steward")

    def holds(self, kind: str) -> bool:
        return self.roles.filter(kind=kind).exists()
