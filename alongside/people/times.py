from datetime import datetime, time

from django.utils import timezone

from alongside.people.models import today


def midnight() -> datetime:
    """Today, where a moment is asked for: at what hour somebody was here is nobody's business."""
    return datetime.combine(today(), time.min, tzinfo=timezone.get_default_timezone())
