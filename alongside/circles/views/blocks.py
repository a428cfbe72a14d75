from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_GET, require_POST

from alongside.circles.models import Block
from alongside.circles.viewer import Request


@login_required
@require_GET
def blocks(request: Request) -> HttpResponse:
    """Whom a person asked never to meet. They were not told."""
    mine = Block.objects.filter(by=request.user).select_related("blocked")
    return render(request, "circles/blocks.html", {"blocks": mine.order_by("-pk")})


@login_required
@require_POST
def block_undoing(request: Request, person_id: str) -> HttpResponse:
    Block.objects.filter(by=request.user, blocked__public_id=person_id).delete()
    messages.success(request, gettext("Undone. You may meet again. Nobody was told."))
    return redirect("blocks")
