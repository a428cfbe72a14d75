from django.conf import settings

NOWHERE = "django.core.mail.backends.dummy.EmailBackend"


def goes_out() -> bool:
    """Whether a mail leaves the place. Until a host names a server for it, none does, and the
    pages offer nothing that would need one."""
    return bool(settings.EMAIL_BACKEND != NOWHERE)
