"""Passkeys: added, renamed and removed in the settings; used to sign in and to sign in again."""

from typing import Any

from allauth.mfa.models import Authenticator
from allauth.mfa.webauthn.internal.auth import begin_registration
from allauth.mfa.webauthn.views import LoginWebAuthnView, ReauthenticateWebAuthnView
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from alongside.people import passkeys
from alongside.people.asking import person_of
from alongside.people.asking_again import known_just_now
from alongside.people.forms.passkeys import AddingPasskey, RenamingPasskey


@known_just_now
def listed(request: HttpRequest) -> HttpResponse:
    kept = passkeys.of(person_of(request))
    return render(request, "people/passkeys.html", {"passkeys": kept})


@known_just_now
def new(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    form = AddingPasskey(request.POST or None, user=person)
    if form.is_valid():
        passkeys.add(person, form.cleaned_data["name"], form.cleaned_data["credential"])
        messages.success(request, _("The passkey is kept. You can sign in with it from now on."))
        return redirect("passkeys")
    asked = {"creation_options": begin_registration(person, passwordless=True)}
    return render(request, "people/passkey_new.html", {"form": form, "asked": asked})


@known_just_now
def passkey(request: HttpRequest, public_id: str) -> HttpResponse:
    kept = own(request, public_id)
    form = RenamingPasskey(request.POST or None, initial={"name": kept.data["name"]})
    if form.is_valid():
        passkeys.rename(kept, form.cleaned_data["name"])
        return redirect("passkeys")
    return render(request, "people/passkey.html", {"form": form, "passkey": kept})


@known_just_now
def removal(request: HttpRequest, public_id: str) -> HttpResponse:
    kept = own(request, public_id)
    if request.method == "POST":
        kept.delete()
        messages.success(request, _("The passkey opens nothing here any more."))
        return redirect("passkeys")
    return render(request, "people/passkey_removal.html", {"passkey": kept})


def own(request: HttpRequest, public_id: str) -> Authenticator:
    kept = passkeys.of(person_of(request)).filter(data__public_id=public_id).first()
    if kept is None:
        raise Http404
    return kept


class NoTrace:
    """allauth would note at what moment a passkey was last used."""

    def form_valid(self, form: Any) -> HttpResponse:
        form.cleaned_data["credential"].record_usage = lambda: None
        answer: HttpResponse = super().form_valid(form)  # type: ignore[misc]
        return answer


class SignIn(NoTrace, LoginWebAuthnView):  # type: ignore[misc]
    pass


class SignInAgain(NoTrace, ReauthenticateWebAuthnView):  # type: ignore[misc]
    pass
