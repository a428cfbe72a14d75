"""A password is asked for once: whoever mistypes it can open the account again another way."""

from typing import Any

from allauth.account.forms import (
    AddEmailForm,
    ChangePasswordForm,
    ResetPasswordForm,
    ResetPasswordKeyForm,
)
from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.people.forms.fields import CurrentPassword, Email, NewPassword
from alongside.people.models import Person


class ChangingPassword(ChangePasswordForm):  # type: ignore[misc]
    oldpassword = CurrentPassword(_("The password you have now"))
    password1 = NewPassword()
    password2 = None


class AskingForALink(ResetPasswordForm):  # type: ignore[misc]
    email = Email()


class FollowingALink(ResetPasswordKeyForm):  # type: ignore[misc]
    password1 = NewPassword()
    password2 = None


class ChoosingPassword(forms.Form):
    password = NewPassword()

    def __init__(self, *args: Any, person: Person, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["password"].user = person  # type: ignore[attr-defined]


class AddingEmail(AddEmailForm):  # type: ignore[misc]
    email = Email()
