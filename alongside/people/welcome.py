"""The few pages someone is shown once, right after joining; each can be passed by."""

from django.http import HttpRequest
from django.shortcuts import resolve_url

WHERE_TO = "welcome"


def begin(request: HttpRequest, where_to: str | None) -> None:
    request.session[WHERE_TO] = where_to or resolve_url("home")


def is_under_way(request: HttpRequest) -> bool:
    return WHERE_TO in request.session


def end(request: HttpRequest) -> str:
    """The address where they wanted to go when they joined, or home."""
    return str(request.session.pop(WHERE_TO, None) or resolve_url("home"))
