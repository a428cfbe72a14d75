"""A form that came too late: the session or its token had ended. Not one word of it is lost."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render

P = ParamSpec("P")
R = TypeVar("R", bound=HttpRequest)
View = Callable[Concatenate[R, P], HttpResponseBase]

SECRETS = ("password", "passphrase", "secret", "token")
SECRETS_BY_NAME = {"code", "credential"}
A_WORD = 60

# Not 401: that must carry a challenge, which a browser may answer with a password box of its own.
# It tells a draft-keeping script the same thing: nothing was stored.
REFUSED = 403


@dataclass(frozen=True)
class Words:
    """One value of the form, carried on."""

    name: str
    text: str

    @property
    def is_told(self) -> bool:
        """Whether somebody wrote it: what a page put into its form is one short word."""
        return len(self.text) > A_WORD or any(sign.isspace() for sign in self.text)


def kept_when_signed_out(view: View[R, P]) -> View[R, P]:
    """For views that take someone's words: signed out, they are handed back instead of lost."""

    @wraps(view)
    def kept(request: R, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        if request.user.is_authenticated:
            return view(request, *args, **kwargs)
        if request.method == "POST":
            return handed_back(request)
        return redirect_to_login(request.get_full_path())

    return kept


def words_kept(request: HttpRequest, reason: str = "") -> HttpResponse:
    """What is answered to a form whose token is not known, or no longer."""
    if came_from_here(request):
        return handed_back(request)
    return render(request, "page/not_from_here.html", status=REFUSED)


def handed_back(request: HttpRequest) -> HttpResponse:
    context = {
        "words": list(words_in(request)),
        "photos_lost": bool(request.FILES),
        "csrf_cookie": settings.CSRF_COOKIE_NAME,
    }
    return render(request, "page/words_kept.html", context, status=REFUSED)


def came_from_here(request: HttpRequest) -> bool:
    """A form that another site filled in must not become a page of ours with a button to press."""
    source = urlsplit(request.headers.get("Origin") or request.headers.get("Referer") or "")
    origin = f"{source.scheme}://{source.netloc}"
    ours = f"{request.scheme}://{request.get_host()}"
    return origin in {ours, *settings.CSRF_TRUSTED_ORIGINS}


def words_in(request: HttpRequest) -> Iterator[Words]:
    for name, values in request.POST.lists():
        if not is_secret(name):
            yield from (Words(name, str(value)) for value in values)


def is_secret(name: str) -> bool:
    plain = name.lower()
    return plain in SECRETS_BY_NAME or any(word in plain for word in SECRETS)
