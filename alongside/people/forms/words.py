from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.people.models import Words

Chosen = Words.Chosen
NEEDS_WORD = {Chosen.NAME, Chosen.OWN}


class ChoosingWords(forms.ModelForm[Words]):
    class Meta:
        model = Words
        fields = ["chosen", "own"]
        widgets = {"chosen": forms.RadioSelect}
        help_texts = {"own": _("If you chose a name or a word of your own, write it here.")}

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        chosen, own = data.get("chosen"), data.get("own", "")
        if own and chosen == Chosen.NOTHING:
            data["chosen"] = Chosen.OWN
        elif own and chosen not in NEEDS_WORD:
            data["own"] = ""
        elif not own and chosen in NEEDS_WORD:
            self.add_error("own", _("Write the name or the word here, or choose another line."))
        return data
