"""Quiet links that stand: into the place itself, or into one room."""

from django.db.models import QuerySet

from alongside.circles.models import Circle, CircleInvitation
from alongside.people.models import Invitation


def into_the_place() -> QuerySet[Invitation]:
    """Those of the host's. Where the lists of others lead is theirs to know."""
    elsewhere = CircleInvitation.objects.values("invitation")
    return Invitation.objects.standing().exclude(pk__in=elsewhere).order_by("until", "pk")


def into_room(room: Circle) -> QuerySet[Invitation]:
    leading = CircleInvitation.objects.filter(circle=room).values("invitation")
    return Invitation.objects.standing().filter(pk__in=leading).order_by("until", "pk")
