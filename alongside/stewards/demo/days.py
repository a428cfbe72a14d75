"""Days, counted from today: whenever the demo is made, its people have been here a while."""

from datetime import date, datetime, timedelta

from django.utils import timezone

from alongside.people.models import today
from alongside.stories.until import end_of


def ago(days: int) -> date:
    return today() - timedelta(days=days)


def moment_ago(days: int) -> datetime:
    return timezone.now() - timedelta(days=days)


def end_of_day_in(days: int) -> datetime:
    """Negative for a day that is over."""
    return end_of(timezone.localdate() + timedelta(days=days))
