from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.place.models import Place
from alongside.stewards.accents import CHOICES, OWN, choice_for
from alongside.stewards.countries import COUNTRIES


class PlaceForm(forms.ModelForm[Place]):
    """How this place is set up: each setting with what it changes for people."""

    country = forms.ChoiceField(
        label=_("Country"),
        help_text=_("Kept for help lines by country, which come with a later version."),
        choices=COUNTRIES,
        required=False,
    )
    accent = forms.ChoiceField(
        label=_("Colour of links and buttons"),
        help_text=_("Each of them can be read by day and by night, whichever you choose."),
        choices=CHOICES,
        widget=forms.RadioSelect,
    )

    class Meta:
        model = Place
        fields = (
            "name",
            "house_rules",
            "sign_up",
            "settled_days",
            "country",
            "help_words",
            "contact",
            "accent",
            "accent_hue",
        )
        labels = {"accent_hue": _("If another hue, its number")}
        help_texts = {
            "name": _("Stands at the head of every page, and in the title of every tab."),
            "house_rules": _(
                "Anyone can read them, before joining too. Left empty, the usual rules stand there."
            ),
            "sign_up": _("It is asked of those who come from now on. Whoever is here stays."),
            "settled_days": _(
                "Until then nobody reads what is open to settled members, or answers where only "
                "they may."
            ),
            "help_words": _("Anyone finds this on the help page, at any hour, without signing in."),
            "contact": _("Read by people who wait to be let in, or whose account is closed."),
            "accent_hue": _("From 0 to 359, once around the circle of colours."),
        }
        widgets = {
            "sign_up": forms.RadioSelect,
            "house_rules": forms.Textarea(attrs={"rows": 8}),
            "help_words": forms.Textarea(attrs={"rows": 4}),
            "contact": forms.Textarea(attrs={"rows": 2}),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["accent"] = choice_for(self.instance.accent_hue)
        self.fields["accent_hue"].required = False

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        accent = told.get("accent")
        if accent == OWN and told.get("accent_hue") is None and "accent_hue" not in self.errors:
            self.add_error("accent_hue", _("Write a number from 0 to 359, or choose a colour."))
        elif accent and accent != OWN:
            told["accent_hue"] = int(accent)
        return told
