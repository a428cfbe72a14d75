from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from alongside.circles.viewer import Request
from alongside.stories.forms.opening import OpeningForm
from alongside.stories.forms.telling import TellingForm
from alongside.stories.hers import hers_or_404
from alongside.stories.who import who_can_see


@login_required
@require_http_methods(["GET", "POST"])
def openings(request: Request, story_id: str) -> HttpResponse:
    """Who can see a story: changed at once, on every surface."""
    story = hers_or_404(request, story_id)
    # Nothing ticked is an answer as well: it closes the story.
    form = OpeningForm(request.POST if request.method == "POST" else None, story=story)
    if request.method == "POST" and form.is_valid():
        was_open = story.shared_at is not None
        form.save()
        messages.success(request, who_can_see(story))
        return redirect("story" if was_open or not story.shared_at else "rule", story.public_id)
    context = {"form": form, "story": story, "who": who_can_see(story)}
    return render(request, "stories/openings.html", context)


@login_required
@require_http_methods(["GET", "POST"])
def telling(request: Request, story_id: str) -> HttpResponse:
    """How a story is signed, and what its author says is in it."""
    story = hers_or_404(request, story_id)
    form = TellingForm(request.POST or None, instance=story)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, gettext("Kept."))
        return redirect("story", story.public_id)
    return render(request, "stories/telling.html", {"form": form, "story": story})
