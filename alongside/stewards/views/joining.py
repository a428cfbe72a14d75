from django.contrib import messages
from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from alongside.circles.viewer import Request
from alongside.people.models import Person
from alongside.stewards.roles import for_hosts


@for_hosts
@require_GET
def joining(request: Request) -> HttpResponse:
    """Who asked to be let in: the name they sign in with, and nothing else."""
    return render(request, "stewards/joining.html", {"people": waiting()})


@for_hosts
@require_POST
def joining_letting_in(request: Request, person_id: str) -> HttpResponse:
    person = waiting_or_404(person_id)
    person.admit()
    messages.success(request, gettext("%s is in, from now on.") % person.username)
    return redirect("joining")


@for_hosts
@require_http_methods(["GET", "POST"])
def joining_refusal(request: Request, person_id: str) -> HttpResponse:
    person = waiting_or_404(person_id)
    if request.method == "POST":
        person.delete()
        messages.success(request, gettext("Their account is gone. Nothing else was told."))
        return redirect("joining")
    return render(request, "stewards/joining_refusal.html", {"person": person})


def waiting() -> QuerySet[Person]:
    return Person.objects.filter(admitted_on=None, is_active=True).order_by("joined_on", "pk")


def waiting_or_404(person_id: str) -> Person:
    person = waiting().filter(public_id=person_id).first()
    if person is None:
        raise Http404
    return person
