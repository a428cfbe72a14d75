from datetime import datetime

from django.db.models import Q


def open_at(moment: datetime) -> Q:
    """Openings that have begun and are not over at `moment`."""
    return Q(since__lte=moment) & (Q(until__isnull=True) | Q(until__gt=moment))
