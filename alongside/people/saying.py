"""What is said when allauth has something to say: what happened, what is safe, what to do."""

from django.utils.translation import gettext_lazy as _

ACCOUNTS = {
    "account_inactive": _("This account is closed for now."),
    "duplicate_email": _("This e-mail is already yours here."),
    "enter_current_password": _("This is not the password you have now. Nothing was changed."),
    "incorrect_password": _("This password did not fit. You can try again."),
    "invalid_password_reset": _("This link has been used, or is too old. You can ask for another."),
    "name_like_a_role": _(
        "This name looks like the name of someone who looks after this place. "
        "Please choose one that cannot be taken for theirs."
    ),
    "rate_limited": _("That was often in a short time. Please try again in a few minutes."),
    "same_as_current": _("This is the one you have already."),
    "too_many_login_attempts": _(
        "Several tries did not fit. Your account is safe. You can try again in five minutes."
    ),
    "username_password_mismatch": _(
        "This name and this password do not go together. You can try again."
    ),
    "username_taken": _("Somebody here has this name already. Please choose another."),
}

PASSKEYS = {
    "incorrect_code": _("This passkey did not fit. You can try again, or use your password."),
}
