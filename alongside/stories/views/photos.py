from typing import BinaryIO, cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.files.uploadedfile import UploadedFile
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_GET, require_http_methods

from alongside.circles.finding import visible_or_404
from alongside.circles.viewer import Request
from alongside.page.kept import kept_when_signed_out
from alongside.stories.forms.photos import REFUSALS, PhotoForm, PhotosForm
from alongside.stories.hers import her_photo_or_404, hers_or_404
from alongside.stories.models import MOST_PHOTOS, Photo, Story
from alongside.stories.photos import Refused, redraw


@require_GET
def photo(request: Request, photo_id: str, size: str) -> FileResponse:
    """The bytes of a photo, if its story is open to whoever asks, at this very moment."""
    found = visible_or_404(Photo.objects, request.viewer, public_id=photo_id)
    try:
        return FileResponse(
            getattr(found, size).open(),
            content_type="image/webp",
            headers={"X-Robots-Tag": "noindex, noimageindex"},
        )
    except FileNotFoundError as gone:
        raise Http404 from gone


@login_required
@require_http_methods(["GET", "POST"])
def photos(request: Request, story_id: str) -> HttpResponse:
    """The photos of a story, for its author: look at them, add to them."""
    story = hers_or_404(request, story_id)
    form = PhotosForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        add(request, story, form.cleaned_data["photos"])
        return redirect("photos", story.public_id)
    context = {"story": story, "form": form, "photos": story.photos.all(), "most": MOST_PHOTOS}
    return render(request, "stories/photos.html", context)


def add(request: Request, story: Story, files: list["UploadedFile[bytes]"]) -> None:
    """Keep each that can be read. One that cannot does not keep the others out."""
    for number, file in enumerate(files, start=1):
        if story.photos.count() >= MOST_PHOTOS:
            messages.warning(request, gettext("A story holds 12 photos. The others were not kept."))
            return
        if refusal := refused(story, file):
            said = gettext("Photo %(number)d: %(why)s") % {"number": number, "why": refusal}
            messages.warning(request, said if len(files) > 1 else refusal)


def refused(story: Story, file: "UploadedFile[bytes]") -> str:
    """Why the photo was not kept, or an empty string when it was."""
    source = cast(BinaryIO, file.file)
    try:
        Photo.keep(story, redraw(source, declared_size=file.size))
    except Refused as refusal:
        return str(REFUSALS[refusal.reason])
    return ""


@kept_when_signed_out
@require_http_methods(["GET", "POST"])
def photo_words(request: Request, photo_id: str) -> HttpResponse:
    """What a photo shows, in words, and whether it lies under a soft cover."""
    found = her_photo_or_404(request, photo_id)
    form = PhotoForm(request.POST or None, instance=found)
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("photos", found.story.public_id)
    return render(request, "stories/photo.html", {"form": form, "photo": found})


@login_required
@require_http_methods(["GET", "POST"])
def photo_removal(request: Request, photo_id: str) -> HttpResponse:
    found = her_photo_or_404(request, photo_id)
    if request.method == "POST":
        found.discard()
        messages.success(request, gettext("The photo is gone, here and from the store."))
        return redirect("photos", found.story.public_id)
    return render(request, "stories/photo_removal.html", {"photo": found})
