from django.db.models import QuerySet

from alongside.circles.models import Circle, Kind, Standing
from alongside.people.models import Person


def people_known_to(person: Person) -> QuerySet[Person]:
    """Those `person` took into a circle or shares a room with: nobody else has a name here."""
    shared = Circle.objects.filter(owner=person) | Circle.objects.where(person).filter(
        kind=Kind.ROOM
    )
    standing = Standing.objects.filter(circle__in=shared).values("person")
    return Person.objects.filter(pk__in=standing).exclude(pk=person.pk).order_by("shown_name", "pk")
