from typing import Any

from allauth.account.fields import SetPasswordField
from django import forms
from django.utils.translation import gettext_lazy as _

PASSWORD = _("Password")
NEW_PASSWORD = _("New password")
EMAIL = _("E-mail")
GOOD_PASSWORD = _("Ten characters or more. A short sentence is easy to keep in mind.")


class CurrentPassword(forms.CharField):
    widget = forms.PasswordInput(attrs={"autocomplete": "current-password"})

    def __init__(self, label: Any = PASSWORD) -> None:
        super().__init__(label=label, strip=False)


class NewPassword(SetPasswordField):  # type: ignore[misc]
    """Asked once. allauth checks it against the rules, for the person it knows as `user`."""

    def __init__(self, label: Any = NEW_PASSWORD) -> None:
        super().__init__(label=label, help_text=GOOD_PASSWORD)
        self.widget.attrs.pop("placeholder")


class Email(forms.EmailField):
    widget = forms.EmailInput(attrs={"autocomplete": "email"})

    def __init__(self, label: Any = EMAIL, help_text: Any = "") -> None:
        super().__init__(label=label, help_text=help_text)
