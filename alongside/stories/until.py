from datetime import date, datetime, time, timedelta

from django.utils import timezone


def end_of(day: date) -> datetime:
    """The moment at which `day` is over, where this place is."""
    return timezone.make_aware(datetime.combine(day + timedelta(days=1), time.min))


def last_day(until: datetime) -> date:
    """The last day on which what ends at `until` can still be seen."""
    return timezone.localdate(until - timedelta(microseconds=1))
