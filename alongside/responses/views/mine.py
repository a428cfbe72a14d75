from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_GET, require_POST

from alongside.circles.viewer import Request
from alongside.people.models import Role
from alongside.responses.models import Reply, SavedWords


@login_required
@require_GET
def my_words(request: Request) -> HttpResponse:
    """What a person wrote in answer: kept for themselves, waiting to be read, or sent."""
    context = {
        "read_by": Role.objects.stewards().exists(),
        "saved": SavedWords.objects.filter(person=request.user),
        "waiting": Reply.objects.held().by(request.user).order_by("-pk"),
        "returned": Reply.objects.returned().by(request.user).select_related("decision"),
        "sent": Reply.objects.visible_to(request.viewer)
        .by(request.user)
        .select_related("story")
        .order_by("-pk"),
    }
    return render(request, "responses/my_words.html", context)


@login_required
@require_POST
def reply_taking_back(request: Request, reply_id: str) -> HttpResponse:
    """A writer takes back what they wrote, wherever it had got to. The words stay with them."""
    reply = Reply.objects.by(request.user).filter(public_id=reply_id).first()
    if reply is None:
        raise Http404
    reply.take_back()
    messages.success(request, gettext("Taken back, and kept for you alone."))
    return redirect("kept_words")


@login_required
@require_POST
def saved_words_removal(request: Request, saved_id: str) -> HttpResponse:
    SavedWords.objects.filter(person=request.user, public_id=saved_id).delete()
    messages.success(request, gettext("Gone."))
    return redirect("kept_words")
