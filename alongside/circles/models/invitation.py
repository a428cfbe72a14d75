from typing import TYPE_CHECKING

from django.db import models, transaction

from alongside.circles.models.circle import Circle
from alongside.people.models import Invitation

if TYPE_CHECKING:
    from alongside.people.models import Person


class CircleInvitation(models.Model):
    """What an invitation leads into. Who opens it learns whose the circle is, not its name."""

    invitation = models.OneToOneField(
        Invitation, models.CASCADE, primary_key=True, related_name="+"
    )
    circle = models.ForeignKey(Circle, models.CASCADE, related_name="+")

    def __str__(self) -> str:
        return f"into {self.circle_id}"

    @classmethod
    def end_circle(cls, circle: Circle) -> None:
        """Take `circle` away, and the links into it, which would still lead into the place."""
        with transaction.atomic():
            cls.end_links(circle)
            circle.delete()

    @classmethod
    def end_links(cls, circle: Circle) -> None:
        leading = cls.objects.filter(circle=circle).values("invitation")
        Invitation.objects.filter(pk__in=leading).delete()

    @classmethod
    def let_go(cls, circle: Circle, person: "Person") -> None:
        """End a standing, and every link by which `person` could come straight back."""
        with transaction.atomic():
            circle.let_go(person)
            cls.end_links(circle)

    @classmethod
    def into(cls, circle: Circle, made_by: "Person", *, uses: int) -> str:
        """Make a quiet invitation into `circle`. Returns its token, told this once."""
        with transaction.atomic():
            invitation, token = Invitation.make(made_by, uses=uses)
            cls.objects.create(invitation=invitation, circle=circle)
        return token

    def accept(self, person: "Person", *, already_used: bool = False) -> bool:
        """Take `person` into the circle. False when the last use went to someone else.

        `already_used`: they joined the place by this very invitation.
        """
        with transaction.atomic():
            if self.circle.owner == person or self.circle.holds(person):
                return True
            if not already_used and not self.invitation.use():
                return False
            self.circle.take_in(person)
        return True
