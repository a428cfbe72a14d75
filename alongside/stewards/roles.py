"""Pages of those who look after the place. For all others there is nothing at the address."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import Http404, HttpResponse

from alongside.circles.viewer import Request
from alongside.people.models import Role

P = ParamSpec("P")
View = Callable[Concatenate[Request, P], HttpResponse]


def for_hosts(view: View[P]) -> View[P]:
    return _for(view, Role.Kind.HOST)


def for_stewards(view: View[P]) -> View[P]:
    return _for(view, Role.Kind.STEWARD)


def for_hosts_and_stewards(view: View[P]) -> View[P]:
    return _for(view, Role.Kind.HOST, Role.Kind.STEWARD)


def _for(view: View[P], *kinds: Role.Kind) -> View[P]:
    @wraps(view)
    def guarded(request: Request, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        person = request.viewer.person
        if person is None or not any(person.holds(kind) for kind in kinds):
            raise Http404
        return view(request, *args, **kwargs)

    return guarded
