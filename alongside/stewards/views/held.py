from django.contrib import messages
from django.db import IntegrityError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_GET, require_http_methods

from alongside.circles.viewer import Request
from alongside.responses.models import Reply
from alongside.stewards.forms.returning import ReturningForm
from alongside.stewards.held import shown, waiting_for
from alongside.stewards.roles import for_stewards


@for_stewards
@require_GET
def held(request: Request) -> HttpResponse:
    """The replies that wait for somebody to read them: their words, and why they were held."""
    replies = [shown(reply) for reply in waiting_for(request.user)]
    return render(request, "stewards/held.html", {"replies": replies})


@for_stewards
@require_http_methods(["GET", "POST"])
def held_letting_in(request: Request, reply_id: str) -> HttpResponse:
    """Asked once more: a thumb that slips must not send words to a grieving person."""
    reply = held_or_404(request, reply_id)
    if request.method == "POST":
        decide(request, reply, let_in=True)
        messages.success(request, gettext("Let in. It waits in a letterbox until it is opened."))
        return redirect("held")
    return render(request, "stewards/held_letting_in.html", {"reply": shown(reply)})


@for_stewards
@require_http_methods(["GET", "POST"])
def held_returning(request: Request, reply_id: str) -> HttpResponse:
    """Give a reply back to its writer, with a sentence of why."""
    reply = held_or_404(request, reply_id)
    form = ReturningForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        decide(request, reply, let_in=False, why=form.cleaned_data["why"])
        messages.success(request, gettext("Returned. Its writer can read why. Nobody else saw it."))
        return redirect("held")
    context = {"reply": shown(reply), "form": form}
    return render(request, "stewards/held_returning.html", context)


def held_or_404(request: Request, reply_id: str) -> Reply:
    for reply in waiting_for(request.user):
        if reply.public_id == reply_id:
            return reply
    raise Http404


def decide(request: Request, reply: Reply, *, let_in: bool, why: str = "") -> None:
    """Once, by whoever is first, a steward or its writer: for the other it is no longer there."""
    try:
        reply.decide(request.user, let_in=let_in, why=why)
    except (IntegrityError, Reply.DoesNotExist) as gone:
        raise Http404 from gone
