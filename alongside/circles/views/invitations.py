from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from alongside.circles.models import Circle, CircleInvitation, Kind
from alongside.circles.viewer import Request
from alongside.people.invited import came_by, is_spent, remember


@require_http_methods(["GET", "POST"])
def invitation(request: Request, token: str) -> HttpResponse:
    """A quiet link: into the place, and perhaps into a circle. GET looks, POST accepts."""
    found = remember(request, token)
    if found is None:
        raise Http404
    leads = (
        CircleInvitation.objects.filter(invitation=found).select_related("circle__owner").first()
    )
    circle = leads.circle if leads else None
    if request.method == "POST" and leads and request.viewer.member:
        return accepted(request, leads)
    context = {"circle": circle, "is_room": circle is not None and circle.kind == Kind.ROOM}
    return render(request, "circles/invitation.html", context)


def accepted(request: Request, leads: CircleInvitation) -> HttpResponse:
    if not leads.accept(request.user, already_used=came_by(request, leads.invitation)):
        raise Http404
    is_spent(request)
    messages.success(request, said_on_joining(leads.circle))
    return redirect("home")


def said_on_joining(circle: Circle) -> str:
    if circle.kind == Kind.ROOM:
        return gettext("You are in the room “%s”.") % circle.name
    return gettext("You can now read what %s opens to you. It is here when there is something.") % (
        circle.owner
    )
