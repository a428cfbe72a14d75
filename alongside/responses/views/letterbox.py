from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_GET, require_POST

from alongside.circles.finding import visible_or_404
from alongside.circles.viewer import Request
from alongside.page.resource import Resource
from alongside.responses.letterbox import Letterbox
from alongside.responses.models import Candle, Reply


@login_required
@require_GET
def letterbox(request: Request) -> HttpResponse:
    """What was opened before, and whether something waits. It opens only by hand."""
    return render(request, "responses/letterbox.html", {"box": Letterbox(request.user)})


@login_required
@require_POST
def letterbox_opening(request: Request) -> HttpResponse:
    Letterbox(request.user).open()
    return redirect("letterbox")


class ReplyRemoval(LoginRequiredMixin, Resource):
    """An answer taken away for everyone, its writer too, without a reason. It can be brought back
    by the one who took it, for whoever pressed too soon."""

    http_method_names = ["post", "delete"]

    def post(self, request: Request, reply_id: str) -> HttpResponse:
        reply = visible_or_404(
            Reply.objects, request.viewer, public_id=reply_id, story__author=request.user
        )
        reply.remove(request.user)
        page = "responses/removed_line.html" if request.htmx else "responses/removed.html"
        return render(request, page, {"reply": reply})

    def delete(self, request: Request, reply_id: str) -> HttpResponse:
        Reply.bring_back(reply_id, request.user)
        return redirect("letterbox")


@login_required
@require_POST
def candle_removal(request: Request, candle_id: str) -> HttpResponse:
    candle = visible_or_404(
        Candle.objects, request.viewer, public_id=candle_id, story__author=request.user
    )
    candle.remove()
    messages.success(request, gettext("Removed, for everyone."))
    return redirect("letterbox")
