from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from alongside.circles.viewer import Request
from alongside.people.models import Role
from alongside.stewards.forms.roles import StewardForm
from alongside.stewards.roles import for_hosts


@for_hosts
@require_http_methods(["GET", "POST"])
def host_stewards(request: Request) -> HttpResponse:
    """Who looks after this place. Hosts are named at the server's own terminal."""
    form = StewardForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        make_steward(request, form)
        return redirect("host_stewards")
    held = Role.objects.select_related("person").order_by("person__shown_name", "pk")
    context = {
        "form": form,
        "hosts": held.filter(kind=Role.Kind.HOST),
        "stewards": held.filter(kind=Role.Kind.STEWARD),
    }
    return render(request, "stewards/roles.html", context)


def make_steward(request: Request, form: StewardForm) -> None:
    Role.objects.get_or_create(
        person=form.person, kind=Role.Kind.STEWARD, defaults={"given_by": request.user}
    )
    said = gettext("%s is a steward now. They find the way under “You”.") % form.person
    messages.success(request, said)


@for_hosts
@require_http_methods(["GET", "POST"])
def steward_ending(request: Request, person_id: str) -> HttpResponse:
    role = (
        Role.objects.filter(kind=Role.Kind.STEWARD, person__public_id=person_id)
        .select_related("person")
        .first()
    )
    if role is None:
        raise Http404
    if request.method == "POST":
        role.delete()
        messages.success(request, gettext("%s is no longer a steward.") % role.person)
        return redirect("host_stewards")
    return render(request, "stewards/steward_ending.html", {"person": role.person})
