from alongside.people.models.invitation import Invitation
from alongside.people.models.loss import Loss
from alongside.people.models.person import Person, QuietNote, today
from alongside.people.models.role import Role
from alongside.people.models.words import Words

__all__ = ["Invitation", "Loss", "Person", "QuietNote", "Role", "Words", "today"]
