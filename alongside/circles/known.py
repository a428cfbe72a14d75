from django.db.models import Q, QuerySet

from alongside.circles.models import Circle, Standing
from alongside.people.models import Person


def people_known_to(person: Person) -> QuerySet[Person]:
    """Those `person` chose by hand or shares a room with: nobody else has a name here."""
    chosen = Standing.objects.chosen_by(person).values("person")
    in_rooms = Standing.objects.filter(circle__in=Circle.objects.rooms_of(person)).values("person")
    known = Person.objects.filter(Q(pk__in=chosen) | Q(pk__in=in_rooms))
    return known.exclude(pk=person.pk).order_by("shown_name", "pk")
