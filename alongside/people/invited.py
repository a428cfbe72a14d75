"""An invitation carried from its link to the sign-up, in the session and without its token."""

from django.http import HttpRequest

from alongside.people.models import Invitation
from alongside.people.models.invitation import digest_of
from alongside.place.models import Place
from alongside.place.models.place import SignUp

CARRIED = "invitation"
CAME_BY = "came_by"
NONE = 0


def remember(request: HttpRequest, token: str) -> Invitation | None:
    """Carry the invitation this token stands for. None when there is none, or no longer."""
    invitation = Invitation.objects.for_token(token) or _came_by(request, token)
    if invitation:
        request.session[CARRIED] = invitation.pk
    return invitation


def invitation_of(request: HttpRequest) -> Invitation | None:
    return Invitation.objects.standing().filter(pk=request.session.get(CARRIED, NONE)).first()


def may_join(request: HttpRequest) -> bool:
    return Place.here().sign_up != SignUp.INVITATION or invitation_of(request) is not None


def use_up(request: HttpRequest) -> bool:
    """Take one use, where one is needed. False when another took the last one first."""
    if Place.here().sign_up != SignUp.INVITATION:
        return True
    invitation = invitation_of(request)
    request.session.pop(CARRIED, None)
    if invitation is None or not invitation.use():
        return False
    request.session[CAME_BY] = invitation.pk
    return True


def came_by(request: HttpRequest, invitation: Invitation) -> bool:
    """Whether this person joined by it a moment ago, so that it need not be used again."""
    return bool(request.session.get(CAME_BY) == invitation.pk)


def is_spent(request: HttpRequest) -> None:
    """What they came by has led them where it leads. Let go from there, they need a new one."""
    request.session.pop(CAME_BY, None)


def _came_by(request: HttpRequest, token: str) -> Invitation | None:
    joined = Invitation.objects.filter(
        pk=request.session.get(CAME_BY, NONE), digest=digest_of(token)
    )
    return joined.first()
