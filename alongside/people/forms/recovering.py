from django import forms
from django.utils.translation import gettext_lazy as _


class Recovering(forms.Form):
    name = forms.CharField(
        label=_("The name you sign in with"),
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "username", "autocapitalize": "none"}),
    )
    code = forms.CharField(
        label=_("One of your recovery codes"),
        help_text=_("Twelve figures. It opens the account once; the others stay good."),
        max_length=40,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
    )
