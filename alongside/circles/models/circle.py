from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from alongside.page.ids import random_id

if TYPE_CHECKING:
    from alongside.circles.viewer import Viewer
    from alongside.people.models import Person


class Kind(models.TextChoices):
    EVERYONE = "everyone", _("everyone")
    MEMBERS = "members", _("members")
    SETTLED = "settled", _("settled members")
    PARTNER = "partner", _("your partner")
    CHOSEN = "chosen", _("people you chose")
    ROOM = "room", _("a room")
    KIN = "kin", _("people who told of a like loss")


# These hold whoever looks, by what the viewer is; all others hold the people who have a Standing.
HELD_BY_NATURE = (Kind.EVERYONE, Kind.MEMBERS, Kind.SETTLED)
NARROWEST_FIRST = (
    Kind.PARTNER,
    Kind.CHOSEN,
    Kind.KIN,
    Kind.ROOM,
    Kind.SETTLED,
    Kind.MEMBERS,
    Kind.EVERYONE,
)
OWNED = (Kind.PARTNER, Kind.CHOSEN, Kind.KIN)
# Kin stand in a circle of hers as well, but nobody chose them, and she never learns who they are.
CHOSEN_BY_HAND = (Kind.PARTNER, Kind.CHOSEN)


class Circles(models.QuerySet["Circle"]):
    def owned_by(self, person: "Person") -> "Circles":
        return self.filter(owner=person)

    def lists_of(self, person: "Person") -> "Circles":
        return self.owned_by(person).filter(kind=Kind.CHOSEN).order_by("name", "pk")

    def where(self, person: "Person") -> "Circles":
        """The circles in which `person` stands, theirs or another's."""
        return self.filter(pk__in=Standing.objects.filter(person=person).values("circle"))

    def rooms_of(self, person: "Person") -> "Circles":
        return self.where(person).filter(kind=Kind.ROOM).order_by("name", "pk")

    def holding(self, viewer: "Viewer") -> "Circles":
        """Every circle in which `viewer` stands, by nature or by a Standing."""
        stands = models.Q(kind__in=viewer.kinds)
        if viewer.person is not None:
            standings = Standing.objects.filter(person=viewer.person)
            stands |= models.Q(pk__in=standings.values("circle"))
        return self.filter(stands)

    def narrowest_first(self) -> "Circles":
        """As an author meets them: those closest to her before the whole world."""
        at = {kind: place for place, kind in enumerate(NARROWEST_FIRST)}
        order = models.Case(*(models.When(kind=kind, then=at[kind]) for kind in at))
        return self.order_by(order, "name", "pk")

    def offered_to(self, author: "Person") -> "Circles":
        """All that `author` can open a story to: the three for anyone, hers, and her rooms."""
        hers = models.Q(owner=author, kind__in=CHOSEN_BY_HAND)
        rooms = models.Q(kind=Kind.ROOM, pk__in=self.rooms_of(author).values("pk"))
        return self.filter(models.Q(kind__in=HELD_BY_NATURE) | hers | rooms)


class Circle(models.Model):
    """A set of people a story can be opened to."""

    public_id = models.CharField(max_length=16, unique=True, default=random_id, editable=False)
    kind = models.CharField(max_length=8, choices=Kind.choices)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, null=True, blank=True, related_name="+"
    )
    # A list's name is read by its owner alone; a room's by those in it.
    name = models.CharField(_("name"), max_length=60, blank=True)
    about = models.CharField(_("what it is for"), max_length=300, blank=True)

    objects = Circles.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["kind"],
                condition=models.Q(kind__in=HELD_BY_NATURE),
                name="one_circle_of_each_kind_held_by_nature",
            ),
            models.UniqueConstraint(
                fields=["owner"], condition=models.Q(kind=Kind.PARTNER), name="one_partner_circle"
            ),
            models.CheckConstraint(
                condition=models.Q(kind__in=OWNED, owner__isnull=False)
                | (~models.Q(kind__in=OWNED) & models.Q(owner__isnull=True)),
                name="owned_kinds_have_an_owner",
            ),
        ]

    def __str__(self) -> str:
        return self.name or str(self.get_kind_display())

    @classmethod
    def of_nature(cls, kind: Kind) -> "Circle":
        """The one circle of a kind that holds people by what they are."""
        return cls.objects.get_or_create(kind=kind)[0]

    @classmethod
    def partner_of(cls, owner: "Person") -> "Circle":
        return cls.objects.get_or_create(kind=Kind.PARTNER, owner=owner)[0]

    def take_in(self, person: "Person") -> None:
        Standing.objects.get_or_create(circle=self, person=person)

    def let_go(self, person: "Person") -> None:
        """End a standing, at once and without a word to anybody."""
        Standing.objects.filter(circle=self, person=person).delete()

    def holds(self, person: "Person") -> bool:
        return Standing.objects.filter(circle=self, person=person).exists()


class Standings(models.QuerySet["Standing"]):
    def chosen_by(self, owner: "Person | models.OuterRef") -> "Standings":
        """Of the partner of `owner`, and of those on their lists."""
        return self.filter(circle__owner=owner, circle__kind__in=CHOSEN_BY_HAND)


class Standing(models.Model):
    """A person's place in a circle: the effect alone. Its reason lives with whoever gave it."""

    circle = models.ForeignKey(Circle, models.CASCADE, related_name="standings")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")

    objects = Standings.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person", "circle"], name="one_standing_in_a_circle")
        ]

    def __str__(self) -> str:
        return f"{self.person_id} in {self.circle_id}"
