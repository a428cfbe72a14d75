from django.conf import settings

TO_THE_TERMINAL = "django.core.mail.backends.console.EmailBackend"


def goes_out() -> bool:
    """Whether a mail leaves the place. Until a host names a server for it, it is only printed."""
    return bool(settings.EMAIL_BACKEND != TO_THE_TERMINAL)
