from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
def style(request: HttpRequest) -> HttpResponse:
    """Every element in every state, for whoever draws the house. Not for a running place."""
    if not settings.STYLE_PAGE:
        raise Http404
    return render(request, "page/style.html")
