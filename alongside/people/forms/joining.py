from typing import Any

from allauth.account.forms import SignupForm
from allauth.core.exceptions import ImmediateHttpResponse
from django import forms
from django.db import transaction
from django.http import HttpRequest
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _

from alongside.people import invited, mail
from alongside.people.forms.fields import GOOD_PASSWORD
from alongside.people.models import Person

LABELS = {"username": _("A name"), "email": _("E-mail"), "password1": _("A password")}
HELP = {
    "username": _("The one you sign in with. It need not be your own, and you can show another."),
    "email": _("Only for a link, if the password is forgotten. Leave it empty if you like."),
    "password1": GOOD_PASSWORD,
}


class Joining(SignupForm):  # type: ignore[misc]
    # Drawn out of sight; machines fill in whatever there is.
    website = forms.CharField(required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not mail.goes_out():
            del self.fields["email"]
        for name, field in self.fields.items():
            field.widget.attrs.pop("placeholder", None)
            field.label, field.help_text = LABELS.get(name, ""), HELP.get(name, "")

    def clean_website(self) -> str:
        if self.cleaned_data["website"]:
            raise forms.ValidationError(
                _("A hidden line was filled in, perhaps by your browser. Please send it once more.")
            )
        return ""

    @transaction.atomic
    def save(self, request: HttpRequest) -> Person:
        # Another may have used the last of an invitation since this page was opened.
        if not invited.use_up(request):
            raise ImmediateHttpResponse(redirect("account_signup"))
        person: Person = super().save(request)
        return person
