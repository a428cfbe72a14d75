"""How many answers one person can give in an hour, so that nobody is flooded."""

from django.core.cache import cache
from django.utils import timezone

from alongside.people.models import Person

REPLIES_AN_HOUR = 20
HOUR = 3600


def may_reply_again(person: Person) -> bool:
    """Takes one of the hour's replies. False when they are used up."""
    key = f"replies:{person.public_id}:{timezone.now().timestamp() // HOUR:.0f}"
    cache.add(key, 0, HOUR)
    used = cache.incr(key)
    # In some caches counting shortens how long a count is kept.
    cache.touch(key, HOUR)
    return used <= REPLIES_AN_HOUR
