from typing import Any

from allauth.mfa.webauthn.forms import SignupWebAuthnForm
from django import forms
from django.utils.translation import gettext_lazy as _


class AddingPasskey(SignupWebAuthnForm):  # type: ignore[misc]
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        name = self.fields["name"]
        name.label, name.max_length = _("A name for it"), 60
        name.help_text = _("So that you can tell it from others, for example “my telephone”.")


class RenamingPasskey(forms.Form):
    name = forms.CharField(label=_("A name for it"), max_length=60)
