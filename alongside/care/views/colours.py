from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_safe

from alongside.place.models import Place

FIVE_MINUTES = 300


@require_safe
def colours(request: HttpRequest) -> HttpResponseBase:
    """The host's accent. Its lightness and strength are ours, so that every hue can be read."""
    hue = Place.here().accent_hue
    css = HttpResponse(f":root{{--accent-hue:{hue}}}", content_type="text/css; charset=utf-8")
    css["Cache-Control"] = f"public, max-age={FIVE_MINUTES}"
    css["ETag"] = f'"{hue}"'
    return get_conditional_response(request, etag=css["ETag"], response=css) or css
