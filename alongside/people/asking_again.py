"""Ask for the password once more before what could lock someone out of their own account."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec
from urllib.parse import urlencode

from allauth.account.internal.flows.login import record_authentication
from allauth.account.internal.flows.reauthentication import did_recently_reauthenticate
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse

from alongside.people.models import Person

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponseBase]


def known_just_now(view: View[P]) -> View[P]:
    # allauth's own decorator lays the whole request aside in the session, with the address and
    # the browser's name. Here only the page to come back to is kept.
    @wraps(view)
    def asked(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        if not request.user.is_authenticated:
            return redirect_to_login(request.path)
        if did_recently_reauthenticate(request):
            return view(request, *args, **kwargs)
        back = urlencode({"next": request.path})
        return HttpResponseRedirect(f"{reverse('account_reauthenticate')}?{back}")

    return asked


def note_known(request: HttpRequest, person: Person) -> None:
    """Whoever has just signed in need not say so again at once."""
    record_authentication(request, person, method="signed_in", reauthenticated=True)
