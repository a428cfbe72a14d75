from collections.abc import Callable
from typing import cast

from django.http import HttpRequest, HttpResponse
from django.utils.functional import SimpleLazyObject

from alongside.circles.viewer import Request, Viewer

Answer = Callable[[HttpRequest], HttpResponse]


class Looking:
    """Gives every request its viewer, asked for only when something is looked at."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        viewer = SimpleLazyObject(lambda: Viewer.from_request(request))
        cast(Request, request).viewer = cast(Viewer, viewer)
        return self.answer(request)
