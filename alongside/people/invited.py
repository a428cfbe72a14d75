"""An invitation carried from its link to the sign-up, in the session and without its token."""

from django.http import HttpRequest

from alongside.people.models import Invitation
from alongside.place.models import Place
from alongside.place.models.place import SignUp

CARRIED = "invitation"


def remember(request: HttpRequest, token: str) -> Invitation | None:
    """Carry the invitation this token stands for. None when there is none, or no longer."""
    invitation = Invitation.objects.for_token(token)
    if invitation:
        request.session[CARRIED] = invitation.pk
    return invitation


def invitation_of(request: HttpRequest) -> Invitation | None:
    return Invitation.objects.standing().filter(pk=request.session.get(CARRIED)).first()


def may_join(request: HttpRequest) -> bool:
    return Place.here().sign_up != SignUp.INVITATION or invitation_of(request) is not None


def use_up(request: HttpRequest) -> bool:
    """Take one use, where one is needed. False when another took the last one first."""
    if Place.here().sign_up != SignUp.INVITATION:
        return True
    invitation = invitation_of(request)
    request.session.pop(CARRIED, None)
    return invitation is not None and invitation.use()
