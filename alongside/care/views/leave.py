import calendar
import logging

from django.contrib.sessions.backends.base import SessionBase
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import get_format
from django.views.decorators.http import require_safe

log = logging.getLogger(__name__)
EVERYTHING_KEPT_HERE = '"cache", "cookies", "storage"'


@require_safe
def leave(request: HttpRequest) -> HttpResponse:
    """Ends the session and clears what the browser kept of this place, whatever else is broken."""
    end(request.session)
    request.session = type(request.session)()
    away = HttpResponseRedirect(reverse("today"))
    away["Clear-Site-Data"] = EVERYTHING_KEPT_HERE
    return away


def end(session: SessionBase) -> None:
    try:
        session.flush()
    except Exception:
        # Someone is at the door: a database that does not answer must not keep this page open.
        log.exception("A session could not be ended in the database; its cookie was taken away.")


@require_safe
def today(request: HttpRequest) -> HttpResponse:
    """A calendar that says nothing of where you were."""
    day = timezone.localdate()
    sunday_is_0 = int(get_format("FIRST_DAY_OF_WEEK"))
    weeks = calendar.Calendar((sunday_is_0 - 1) % 7).monthdatescalendar(day.year, day.month)
    return render(request, "care/today.html", {"day": day, "weeks": weeks})
