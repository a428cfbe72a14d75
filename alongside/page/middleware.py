"""Headers that every answer carries."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

Answer = Callable[[HttpRequest], HttpResponse]

# Nothing of this place may be kept by a browser or a proxy unless a view said that it may.
KEEP_NOTHING = "no-store"
NO_DEVICES = "camera=(), microphone=(), geolocation=(), browsing-topics=(), payment=()"


class Strict:
    def __init__(self, answer: Answer) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.answer(request)
        response.headers.setdefault("Cache-Control", KEEP_NOTHING)
        response.headers.setdefault("Permissions-Policy", NO_DEVICES)
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response
