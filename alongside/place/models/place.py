from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

EMBER = 45
THE_ONE = 1


class SignUp(models.TextChoices):
    OPEN = "open", _("Anyone")
    INVITATION = "invitation", _("People with an invitation link")
    APPROVAL = "approval", _("Anyone who asks, once a host says yes")


class Place(models.Model):
    """This place, as its host set it up. There is one row; `here()` is the only way to it."""

    name = models.CharField(_("name of this place"), max_length=60, default="Alongside")
    house_rules = models.TextField(_("house rules"), blank=True, max_length=8000)
    sign_up = models.CharField(
        _("who may join"), max_length=12, choices=SignUp.choices, default=SignUp.OPEN
    )
    settled_days = models.PositiveSmallIntegerField(
        _("days until a member is settled"), default=14, validators=[MaxValueValidator(365)]
    )
    country = models.CharField(_("country"), max_length=2, blank=True)
    help_words = models.TextField(_("where to find help"), blank=True, max_length=4000)
    contact = models.TextField(_("how to reach the host"), blank=True, max_length=1000)
    accent_hue = models.PositiveSmallIntegerField(
        _("accent colour"), default=EMBER, validators=[MaxValueValidator(359)]
    )

    def __str__(self) -> str:
        return self.name

    @classmethod
    def here(cls) -> "Place":
        return cls.objects.filter(pk=THE_ONE).first() or cls(pk=THE_ONE)
