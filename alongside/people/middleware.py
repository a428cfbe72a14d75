from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

Answer = Callable[[HttpRequest], HttpResponse]

# What stands open to someone who was not let in yet: where they stand, the ways out, help, the
# rules of the house, and what keeps their account their own.
OPEN_PAGES = {
    "waiting",
    "colours",
    "today",
    "house_rules",
    "leaving",
    "words",
    "recovery_codes",
    "recovery_codes_shown",
    "account_change_password",
    "account_confirm_email",
    "account_logout",
    "account_reauthenticate",
    "account_reset_password_from_key",
    "account_reset_password_from_key_done",
}
OPEN_PLACES = ("/exit/", "/help/")


class Admission:
    """Someone who was not let in yet sees where they stand, the help page, and the way out."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.answer(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], args: Any, kwargs: Any
    ) -> HttpResponse | None:
        # Asked first, so that the way out does not wait for a database that does not answer.
        if self._is_open(request):
            return None
        person = request.user
        if not person.is_authenticated or person.is_admitted:
            return None
        return redirect("waiting")

    def _is_open(self, request: HttpRequest) -> bool:
        page = request.resolver_match.url_name if request.resolver_match else None
        return page in OPEN_PAGES or request.path.startswith(OPEN_PLACES)
