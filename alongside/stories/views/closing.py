from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from alongside.circles.viewer import Request
from alongside.page.resource import Resource
from alongside.stories.hers import hers_or_404
from alongside.stories.who import who_can_see


class WithdrawalView(LoginRequiredMixin, Resource):
    """A story closed to everyone but its author, and brought back."""

    def get(self, request: Request, story_id: str) -> HttpResponse:
        story = hers_or_404(request, story_id)
        return render(request, "stories/withdrawal.html", {"story": story})

    def post(self, request: Request, story_id: str) -> HttpResponse:
        story = hers_or_404(request, story_id)
        story.withdraw()
        return redirect("withdrawal", story_id)

    def delete(self, request: Request, story_id: str) -> HttpResponse:
        story = hers_or_404(request, story_id)
        if withdrawal := story.withdrawal:
            withdrawal.take_back()
        messages.success(request, gettext("Brought back. %s") % who_can_see(story))
        return redirect("story", story_id)


@login_required
@require_http_methods(["GET", "POST"])
def ending(request: Request, story_id: str) -> HttpResponse:
    """Take a story out of the place for good, after a page that says what that means."""
    story = hers_or_404(request, story_id)
    if request.method == "POST":
        story.discard()
        messages.success(request, gettext("The story is gone, with its photos and its answers."))
        return redirect("mine")
    return render(request, "stories/ending.html", {"story": story})
