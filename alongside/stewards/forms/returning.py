from django import forms
from django.utils.translation import gettext_lazy as _


class ReturningForm(forms.Form):
    """Why a reply is given back. Without a reason there would be nothing its writer can answer."""

    why = forms.CharField(
        label=_("Why, in your own words"),
        help_text=_("Its writer reads this. You could say what might hurt, and what would help."),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": _("A sentence is enough. Without one it stays here.")},
    )
