from django.conf import settings
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from alongside.people.models.person import Person


class Words(models.Model):
    """The word a person wants for the one they lost: asked once, used everywhere, never guessed."""

    class Chosen(models.TextChoices):
        NOTHING = "", _("No word at all")
        BABY = "baby", _("“Baby”")
        PREGNANCY = "pregnancy", _("“Pregnancy”")
        NAME = "name", _("A name")
        OWN = "own", _("A word of my own")

    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, models.CASCADE, primary_key=True, related_name="+"
    )
    chosen = models.CharField(
        _("the word to use"), max_length=10, choices=Chosen.choices, blank=True
    )
    own = models.CharField(_("the name or word"), max_length=60, blank=True)

    def __str__(self) -> str:
        """The word itself, or an empty string: whoever uses it must read well without."""
        match self.chosen:
            case self.Chosen.BABY:
                return gettext("your baby")
            case self.Chosen.PREGNANCY:
                return gettext("your pregnancy")
            case self.Chosen.NAME | self.Chosen.OWN:
                return self.own
        return ""

    @classmethod
    def of(cls, person: Person) -> "Words":
        return cls.objects.filter(person=person).first() or cls(person=person)
