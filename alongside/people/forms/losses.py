from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.people.models import Loss


class TellingOfLoss(forms.ModelForm[Loss]):
    class Meta:
        model = Loss
        fields = ["own_word", "weeks", "when", "name"]
        help_texts = {
            "own_word": _("Whatever you call it yourself."),
            "weeks": _("A whole number, if you know it and wish to say."),
            "when": _("A day, a season, a year, or “long ago”."),
            "name": _("If there is one, and you wish to write it here."),
        }
