from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from alongside.circles.viewer import Request
from alongside.responses.forms.rule import RuleForm
from alongside.responses.models import ResponseRule
from alongside.stories.hers import hers_or_404


@login_required
@require_http_methods(["GET", "POST"])
def rule(request: Request, story_id: str) -> HttpResponse:
    """What may reach the author of a story. A change reaches earlier answers too."""
    story = hers_or_404(request, story_id)
    form = RuleForm(request.POST or None, instance=ResponseRule.of(story))
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, gettext("Kept. It holds from now on, for earlier answers too."))
        return redirect("story", story.public_id)
    return render(request, "responses/rule.html", {"form": form, "story": story})
