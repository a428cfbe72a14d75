from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from alongside.place.models import Place


def place(request: HttpRequest) -> dict[str, object]:
    """The place, asked for only by a template that names it."""
    return {"place": SimpleLazyObject(Place.here)}
