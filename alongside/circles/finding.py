from typing import Any, Protocol, TypeVar

from django.db.models import Model, QuerySet
from django.http import Http404

from alongside.circles.viewer import Viewer

M = TypeVar("M", bound=Model)
M_co = TypeVar("M_co", bound=Model, covariant=True)


class Visible(Protocol[M_co]):
    def visible_to(self, viewer: Viewer) -> QuerySet[M_co]: ...


def visible_or_404(things: Visible[M], viewer: Viewer, **lookup: Any) -> M:
    """The one thing of `things` that `viewer` may see. What is hidden is not found, never refused:
    a refusal would tell that it exists."""
    found = things.visible_to(viewer).filter(**lookup).first()
    if found is None:
        raise Http404
    return found
