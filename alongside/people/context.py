from django.http import HttpRequest

from alongside.people import mail


def mail_goes_out(request: HttpRequest) -> dict[str, object]:
    """Whether a page may speak of a link by e-mail."""
    return {"mail_goes_out": mail.goes_out()}
