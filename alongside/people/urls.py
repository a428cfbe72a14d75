"""Joining, signing in and out, and what a person sets for themselves. Of allauth's own pages only
those that are needed, each by its name there."""

from allauth.account import views as account
from django.urls import URLPattern, URLResolver, path, re_path

from alongside.people.views import (
    by_mail,
    letterbox_note,
    losses,
    naming,
    passkeys,
    recovery,
    recovery_codes,
    settings,
    waiting,
    words,
)

LINK = r"^sign/link/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$"
CONFIRMING = r"^sign/e-mail/(?P<key>[-:\w]+)/$"

urlpatterns: list[URLPattern | URLResolver] = [
    path("sign/up/", account.signup, name="account_signup"),
    path("sign/in/", account.login, name="account_login"),
    path("sign/in/passkey/", passkeys.SignIn.as_view(), name="mfa_login_webauthn"),
    path("sign/in/closed/", account.account_inactive, name="account_inactive"),
    path("sign/out/", account.logout, name="account_logout"),
    path("sign/again/", account.reauthenticate, name="account_reauthenticate"),
    path(
        "sign/again/passkey/",
        passkeys.SignInAgain.as_view(),
        name="mfa_reauthenticate_webauthn",
    ),
    path("sign/link/", by_mail.link, name="account_reset_password"),
    path("sign/link/sent/", by_mail.link_sent, name="account_reset_password_done"),
    path(
        "sign/link/done/",
        account.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
    re_path(LINK, account.password_reset_from_key, name="account_reset_password_from_key"),
    re_path(CONFIRMING, account.confirm_email, name="account_confirm_email"),
    path("recover/", recovery.recover, name="recover"),
    path("recover/password/", recovery.recovered, name="recovered"),
    path("waiting/", waiting.waiting, name="waiting"),
    path("you/", settings.settings, name="settings"),
    path("you/name/", naming.name, name="your_name"),
    path("you/words/", words.words, name="words"),
    path("you/losses/", losses.losses, name="losses"),
    path("you/losses/new/", losses.new_loss, name="new_loss"),
    path("you/losses/<str:public_id>/", losses.loss, name="loss"),
    path("you/losses/<str:public_id>/removal/", losses.loss_removal, name="loss_removal"),
    path("you/letterbox-note/", letterbox_note.letterbox_note, name="letterbox_note"),
    path("you/password/", account.password_change, name="account_change_password"),
    path("you/e-mail/", by_mail.email, name="account_email"),
    path("you/recovery-codes/", recovery_codes.codes, name="recovery_codes"),
    path("you/recovery-codes/shown/", recovery_codes.codes_shown, name="recovery_codes_shown"),
    path("you/passkeys/", passkeys.listed, name="passkeys"),
    path("you/passkeys/new/", passkeys.new, name="new_passkey"),
    path("you/passkeys/<str:public_id>/", passkeys.passkey, name="passkey"),
    path("you/passkeys/<str:public_id>/removal/", passkeys.removal, name="passkey_removal"),
]
