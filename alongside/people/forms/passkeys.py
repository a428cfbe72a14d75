from typing import Any

from allauth.mfa.webauthn.forms import SignupWebAuthnForm
from django import forms
from django.utils.translation import gettext_lazy as _

NOT_MADE = _("The passkey was not made. Please press the button once more.")


class AddingPasskey(SignupWebAuthnForm):  # type: ignore[misc]
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Enter in the line for the name sends the form before there is a passkey.
        self.fields["credential"].required = False
        self.fields["name"] = forms.CharField(
            label=_("A name for it"),
            help_text=_("So that you can tell it from others, for example “my telephone”."),
            max_length=60,
            required=False,
        )
        self.order_fields(["name"])

    def clean(self) -> dict[str, Any]:
        try:
            data: dict[str, Any] = super().clean()
        except (KeyError, TypeError, ValueError) as unreadable:
            raise forms.ValidationError(NOT_MADE) from unreadable
        if not data.get("credential"):
            raise forms.ValidationError(NOT_MADE)
        return data


class RenamingPasskey(forms.Form):
    name = forms.CharField(label=_("A name for it"), max_length=60)
