from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from alongside.people.models.person import today


class Role(models.Model):
    """A task someone was given here, and by whom."""

    class Kind(models.TextChoices):
        HOST = "host", _("host")
        STEWARD = "steward", _("steward")

    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="roles")
    kind = models.CharField(max_length=8, choices=Kind.choices)
    # Empty when it was given at the server's own terminal.
    given_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )
    given_on = models.DateField(default=today)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "kind"], name="one_role_of_a_kind")]

    def __str__(self) -> str:
        return f"{self.person}: {self.get_kind_display()}"
