from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from alongside.people import names
from alongside.people.models.person import Person, today


class Roles(models.QuerySet["Role"]):
    def stewards(self) -> "Roles":
        return self.filter(kind=Role.Kind.STEWARD, person__admitted_on__isnull=False)

    def somebody_looks_like(self, name: str, *, except_for: Person | None = None) -> bool:
        """Whether this name could be taken for that of a host or a steward."""
        others = Person.objects.filter(roles__in=self)
        if except_for:
            others = others.exclude(pk=except_for.pk)
        known_by = others.values_list("username", "shown_name")
        return any(names.look_alike(name, known) for both in known_by for known in both if known)


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

    objects = Roles.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person", "kind"], name="one_role_of_a_kind")
        ]

    def __str__(self) -> str:
        return f"{self.person}: {self.get_kind_display()}"
