"""For whatever watches the server: is it alive, and can it do its work. Nothing of anybody's."""

from django.core.cache import cache
from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

WELL = "ok\n"
NOT_READY = 503


@require_safe
def alive(request: HttpRequest) -> HttpResponse:
    """The process answers. It asks nothing else, so that a slow database restarts nobody."""
    return HttpResponse(WELL, content_type="text/plain")


@require_safe
def ready(request: HttpRequest) -> HttpResponse:
    """The database and the shared cache answer too; else 503 and the name of what does not."""
    for name, answers in (("database", database_answers), ("cache", cache_answers)):
        if not answers():
            return HttpResponse(f"no {name}\n", content_type="text/plain", status=NOT_READY)
    return HttpResponse(WELL, content_type="text/plain")


def database_answers() -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return False
    return True


def cache_answers() -> bool:
    try:
        cache.get("ready")
    except Exception:  # Each backend fails in its own way, and all mean the same.
        return False
    return True
