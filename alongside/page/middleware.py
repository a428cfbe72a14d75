"""Headers that every answer carries, and what no request may."""

from collections.abc import Callable

from django.http import Http404, HttpRequest, HttpResponse, QueryDict

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


class WithoutNulls:
    """A null sign is nobody's word, and PostgreSQL refuses it: no address has one, and in what was
    sent it is passed over."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if "\x00" in request.path_info:
            raise Http404
        request.GET = without_nulls(request.GET)  # type: ignore[assignment]
        if request.method == "POST":
            request.POST = without_nulls(request.POST)  # type: ignore[assignment]
        return self.answer(request)


def without_nulls(sent: QueryDict) -> QueryDict:
    if not any("\x00" in value for _, values in sent.lists() for value in values):
        return sent
    clean = QueryDict(mutable=True)
    for name, values in sent.lists():
        clean.setlist(name, [value.replace("\x00", "") for value in values])
    return clean
