"""How allauth behaves here."""

import logging
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core.internal.httpkit import get_client_ip
from allauth.core.internal.ratelimit import truncate_ip
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from alongside.people import invited, names, passkeys, saying, welcome
from alongside.people.asking_again import note_known
from alongside.people.models import Person, Role, today
from alongside.people.sealing import seal, unseal
from alongside.place.models import Place
from alongside.place.models.place import SignUp

log = logging.getLogger(__name__)


class Accounts(DefaultAccountAdapter):  # type: ignore[misc]
    error_messages = {**DefaultAccountAdapter.error_messages, **saying.ACCOUNTS}

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return invited.may_join(request)

    def new_user(self, request: HttpRequest) -> Person:
        return Person.newcomer(waiting=Place.here().sign_up == SignUp.APPROVAL)

    def clean_username(self, username: str, shallow: bool = False) -> str:
        name = names.tidy(username)
        super().clean_username(name, shallow)
        if Role.objects.somebody_looks_like(name):
            raise self.validation_error("name_like_a_role")
        return name

    def save_user(
        self, request: HttpRequest, user: Person, form: Any, commit: bool = True
    ) -> Person:
        user.call_themselves(form.cleaned_data["username"])
        super().save_user(request, user, form, commit)
        return user

    def post_login(
        self, request: HttpRequest, user: Person, *, redirect_url: str | None, **rest: Any
    ) -> HttpResponse:
        note_known(request, user)
        if rest["signup"]:
            welcome.begin(request, redirect_url)
            redirect_url = reverse("words" if user.email else "recovery_codes")
        answer: HttpResponse = super().post_login(request, user, redirect_url=redirect_url, **rest)
        return answer

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        return reverse("settings")

    def get_email_verification_redirect_url(self, email_address: object) -> str:
        return reverse("settings" if self.request.user.is_authenticated else "account_login")

    def can_delete_email(self, email_address: object) -> bool:
        return True

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        # A mail server that is away must not undo what somebody has just done here.
        try:
            super().send_mail(template_prefix, email, context)
        except OSError:
            log.exception("a mail could not be sent")

    def get_reauthentication_methods(self, user: Any) -> list[dict[str, Any]]:
        methods = [_method("reauthenticate", _("Use your password"), "account_reauthenticate")]
        if passkeys.of(user).exists():
            methods.append(
                _method("passkey", _("Use a passkey"), "mfa_reauthenticate_webauthn"),
            )
        return methods

    def get_client_ip(self, request: HttpRequest) -> str:
        """Stands for an address within the limits of one day; the address is kept nowhere."""
        address = truncate_ip(get_client_ip(request) or "unknown")
        return salted_hmac(
            "alongside.address", f"{today()} {address}", algorithm="sha256"
        ).hexdigest()

    def get_http_user_agent(self, request: HttpRequest) -> str:
        return ""


class Passkeys(DefaultMFAAdapter):  # type: ignore[misc]
    error_messages = {**DefaultMFAAdapter.error_messages, **saying.PASSKEYS}

    def is_mfa_enabled(self, user: Any, types: list[str] | None = None) -> bool:
        """A passkey or a recovery code opens the door alone: neither is a second lock behind
        the password. An authenticator app would be."""
        if types is not None and Authenticator.Type.TOTP not in types:
            return False
        return bool(super().is_mfa_enabled(user, [Authenticator.Type.TOTP]))

    def encrypt(self, text: str) -> str:
        return seal(text)

    def decrypt(self, encrypted_text: str) -> str:
        return unseal(encrypted_text)

    def generate_authenticator_name(self, user: Any, type: str) -> str:
        number = passkeys.of(user).count() + 1
        return gettext("Passkey %(number)s") % {"number": number}

    def get_public_key_credential_user_entity(self, user: Any) -> dict[str, Any]:
        # Shown by the device to whoever holds it: the name signed in with, never the e-mail.
        entity = super().get_public_key_credential_user_entity(user)
        return {**entity, "name": user.username, "display_name": user.username}


def _method(name: str, words: object, page: str) -> dict[str, Any]:
    return {"id": name, "description": words, "url": reverse(page)}
