from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from alongside.page.ids import random_id
from alongside.people.models.person import Person


class Losses(models.QuerySet["Loss"]):
    def of(self, person: Person) -> "Losses":
        return self.filter(person=person)


class Loss(models.Model):
    """What a person chose to tell about a loss. Every part optional; read by that person alone."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    public_id = models.CharField(max_length=16, unique=True, default=random_id, editable=False)
    own_word = models.CharField(_("your own word for it"), max_length=80, blank=True)
    weeks = models.PositiveSmallIntegerField(
        _("weeks of pregnancy, roughly"), null=True, blank=True, validators=[MaxValueValidator(45)]
    )
    when = models.CharField(_("when"), max_length=80, blank=True)
    name = models.CharField(_("a name"), max_length=80, blank=True)

    objects = Losses.as_manager()

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.own_word or self.name or "·"
