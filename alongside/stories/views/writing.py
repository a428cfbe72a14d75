import base64

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext
from django.views.decorators.http import require_GET, require_POST

from alongside.circles.viewer import Request
from alongside.page.ids import random_id
from alongside.page.kept import kept_when_signed_out
from alongside.people.models import Person
from alongside.stories.forms.writing import WritingForm, plain_lines
from alongside.stories.hers import hers_or_404
from alongside.stories.models import Draft, Story
from alongside.stories.who import who_can_see


@kept_when_signed_out
def write(request: Request) -> HttpResponse:
    """A new story. Until it is kept there is nothing but the page."""
    form = WritingForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        return keep(request, story_of(request.user, form), form)
    unfinished = Draft.objects.of(request.user) if request.method == "GET" else []
    context = {"form": form, "unfinished": unfinished, "seal": seal_of(request.user)}
    return render(request, "stories/writing.html", context)


def story_of(person: Person, form: WritingForm) -> Story:
    """The story that these words are: the one of this visit, or the one they were kept as."""
    told = form.cleaned_data
    if same := Story.objects.by(person).kept_today(told["title"], told["words"]).first():
        # Without scripts, going back and sending again looks like a visit of its own.
        return same
    story = Story.begun_by(person, told["attempt"])
    if story.shared_at and story.words != told["words"]:
        # A page come back to, long after: new words must not stand where others read already.
        return Story.begun_by(person, random_id())
    return story


@kept_when_signed_out
def words(request: Request, story_id: str) -> HttpResponse:
    """The words of a story, with whatever was drafted since they were last kept."""
    story = hers_or_404(request, story_id)
    draft = Draft.objects.filter(story=story).first() or story
    begun = {"title": draft.title, "words": draft.words, "attempt": story.attempt}
    form = WritingForm(request.POST or None, initial=begun)
    if request.method == "POST" and form.is_valid():
        return keep(request, story, form)
    context = {"form": form, "story": story, "seal": seal_of(request.user)}
    return render(request, "stories/writing.html", context)


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


def seal_of(person: Person) -> str:
    """The key under which this person's browser keeps words that cannot reach us: 32 bytes."""
    mac = salted_hmac("alongside.stories.waiting", person.public_id, algorithm="sha256")
    return base64.b64encode(mac.digest()).decode("ascii")


@login_required
@require_GET
def mine(request: Request) -> HttpResponse:
    """Everything the person wrote, and who can see it."""
    stories = Story.objects.visible_to(request.viewer).by(request.user).newest_of_mine()
    told = [{"story": story, "who": who_can_see(story)} for story in stories]
    return render(request, "stories/mine.html", {"stories": told})
