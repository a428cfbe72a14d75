from typing import Any

from allauth.account.forms import LoginForm, ReauthenticateForm
from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.people import names
from alongside.people.forms.fields import CurrentPassword


class SigningIn(LoginForm):  # type: ignore[misc]
    password = CurrentPassword()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"] = forms.CharField(
            label=_("Name"),
            max_length=200,
            widget=forms.TextInput(attrs={"autocomplete": "username", "autocapitalize": "none"}),
        )

    def clean_login(self) -> str:
        return names.to_sign_in_with(self.cleaned_data["login"])


class SigningInAgain(ReauthenticateForm):  # type: ignore[misc]
    password = CurrentPassword()
