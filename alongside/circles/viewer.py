from dataclasses import dataclass

from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails

from alongside.circles.models.circle import Kind
from alongside.people.models import Person
from alongside.place.models import Place


@dataclass(frozen=True, slots=True)
class Viewer:
    """Whoever is looking: a person, or nobody.

    `member` and `settled` are told apart from `person`, so that an author can look as “a member”
    who is nobody in particular.
    """

    person: Person | None = None
    member: bool = False
    settled: bool = False
    # As an author pictures this person in “look as…”. Whom they blocked is not hers to learn.
    imagined: bool = False

    @classmethod
    def of(cls, person: Person) -> "Viewer":
        if not person.is_admitted:
            return cls()
        settled = person.has_settled(Place.here().settled_days)
        return cls(person=person, member=True, settled=settled)

    @classmethod
    def from_request(cls, request: HttpRequest) -> "Viewer":
        return cls.of(request.user) if request.user.is_authenticated else cls()

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The circles that hold this viewer by nature."""
        held = {
            Kind.EVERYONE: True,
            Kind.MEMBERS: self.member,
            Kind.SETTLED: self.member and self.settled,
        }
        return tuple(kind for kind, holds in held.items() if holds)


STRANGER = Viewer()
ANY_MEMBER = Viewer(member=True)


class Request(HttpRequest):
    """A request as views meet it: signed in or not, with its viewer."""

    user: Person
    viewer: Viewer
    htmx: HtmxDetails
