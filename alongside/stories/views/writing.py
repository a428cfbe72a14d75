from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_GET, require_POST

from alongside.circles.viewer import Request
from alongside.page.kept import kept_when_signed_out
from alongside.stories.forms.writing import WritingForm, plain_lines
from alongside.stories.hers import hers_or_404
from alongside.stories.models import Draft, Story


@kept_when_signed_out
def write(request: Request) -> HttpResponse:
    """A new story. Until it is kept there is nothing but the page."""
    form = WritingForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        story = Story.begun_by(request.user, form.cleaned_data["attempt"])
        return keep(request, story, form)
    unfinished = Draft.objects.filter(story__author=request.user).select_related("story")
    return render(request, "stories/writing.html", {"form": form, "unfinished": unfinished})


@kept_when_signed_out
def words(request: Request, story_id: str) -> HttpResponse:
    """The words of a story, with whatever was drafted since they were last kept."""
    story = hers_or_404(request, story_id)
    draft = Draft.objects.filter(story=story).first() or story
    begun = {"title": draft.title, "words": draft.words, "attempt": story.attempt}
    form = WritingForm(request.POST or None, initial=begun)
    if request.method == "POST" and form.is_valid():
        return keep(request, story, form)
    return render(request, "stories/writing.html", {"form": form, "story": story})


def keep(request: Request, story: Story, form: WritingForm) -> HttpResponse:
    story.keep(form.cleaned_data["title"], form.cleaned_data["words"])
    messages.success(request, gettext("Kept. Who can see it has not changed."))
    return redirect("story", story.public_id)


@require_POST
@kept_when_signed_out
def draft(request: Request) -> JsonResponse:
    """Keep what is being written, silently: sent by the page itself every few seconds.

    Takes `attempt`, `title` and `words`; answers {"story": its id}. The story is made with the
    first words, so that a page that never hears the answer can send again without making two.
    """
    story = Story.begun_by(request.user, request.POST.get("attempt", ""))
    Draft.objects.update_or_create(
        story=story,
        defaults={
            "title": request.POST.get("title", ""),
            "words": plain_lines(request.POST.get("words", "")),
        },
    )
    return JsonResponse({"story": story.public_id})


@login_required
@require_GET
def mine(request: Request) -> HttpResponse:
    """Everything the person wrote, and who can see it."""
    stories = Story.objects.visible_to(request.viewer).by(request.user).newest_of_mine()
    return render(request, "stories/mine.html", {"stories": stories.prefetch_related("notes")})
