"""Writing an answer: read by the gate before it is kept as anything but its writer's own."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from alongside.circles.viewer import Request
from alongside.gate import Reading, read
from alongside.page.kept import kept_when_signed_out
from alongside.people.models import Role
from alongside.responses.forms.reply import ReplyForm
from alongside.responses.limits import may_reply_again
from alongside.responses.models import Candle, Door, Reply, ResponseRule, SavedWords
from alongside.responses.pointing import pointed_at
from alongside.responses.views.reading import page_of
from alongside.stories.models import Story

NOT_FOUND = 404


@require_POST
@kept_when_signed_out
def replies(request: Request, story_id: str) -> HttpResponse:
    """One answer, by the way its writer chose: send, save, candle, quiet, or as it is."""
    story = Story.objects.whole().visible_to(request.viewer).filter(public_id=story_id).first()
    match request.POST.get("way", "send"):
        case "quiet":
            return keep_quiet(request, story)
        case "save":
            return save(request, story)
        case _ if story is None:
            return gone(request, story_id)
        case "candle":
            return light_instead(request, story)
        case way:
            return send(request, story, as_it_is=way == "as_it_is")


def gone(request: Request, story_id: str) -> HttpResponse:
    """Closed while she was writing, or never there: alike, and her words stay with her."""
    context = {"form": ReplyForm(request.POST), "story_id": story_id, "why": "gone"}
    return render(request, "responses/not_sent.html", context, status=NOT_FOUND)


def keep_quiet(request: Request, story: Story | None) -> HttpResponse:
    messages.success(request, gettext("Nothing was sent, and nothing was kept. Quiet is kind too."))
    return redirect("story", story.public_id) if story else redirect("home")


def save(request: Request, story: Story | None) -> HttpResponse:
    words = request.POST.get("words", "")
    if words.strip():
        SavedWords.objects.create(person=request.user, words=words)
    messages.success(request, gettext("Kept for you alone, under “You”. Nothing was sent."))
    return redirect("story", story.public_id) if story else redirect("kept_words")


def light_instead(request: Request, story: Story) -> HttpResponse:
    if ResponseRule.of(story).door_for(request.viewer).lets_candles_in:
        Candle.light(story, request.user)
        messages.success(request, gettext("Your candle is lit. Your words were not sent or kept."))
    return redirect("story", story.public_id)


def send(request: Request, story: Story, *, as_it_is: bool) -> HttpResponse:
    form = ReplyForm(request.POST)
    rule = ResponseRule.of(story)
    if not form.is_valid():
        return render(request, "responses/story.html", page_of(story, request.viewer, form))
    if rule.door_for(request.viewer) is not Door.WORDS:
        return not_sent(request, story, form, "closed")
    if not may_reply_again(request.user):
        return not_sent(request, story, form, "enough")
    words = form.cleaned_data["words"]
    reading = read(words, story=f"{story.title}\n\n{story.words}", welcome=rule.welcome)
    if reading.verdict == "ask" and not as_it_is:
        return ask(request, story, form, reading)
    reply = Reply.send(story, request.user, words, reading, attempt=form.cleaned_data["attempt"])
    return told(request, reply, reading)


def ask(request: Request, story: Story, form: ReplyForm, reading: Reading) -> HttpResponse:
    """Show the writer, kindly, which words and why. Nothing was stored, and nothing is lost."""
    context = page_of(story, request.viewer, form) | pointed_at(form.cleaned_data["words"], reading)
    return render(request, "responses/asked.html", context)


def told(request: Request, reply: Reply, reading: Reading) -> HttpResponse:
    """Say honestly where the words are now."""
    context = {"reply": reply, "story": reply.story, "read_by": Role.objects.stewards().exists()}
    context |= pointed_at(reply.words, reading)
    return render(request, "responses/sent.html", context)


def not_sent(request: Request, story: Story, form: ReplyForm, why: str) -> HttpResponse:
    """The rule changed while she was writing, or the hour is full: her words stay with her."""
    context = {"story_id": story.public_id, "form": form, "why": why}
    return render(request, "responses/not_sent.html", context)
