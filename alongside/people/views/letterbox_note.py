from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from alongside.people.asking import person_of
from alongside.people.forms.letterbox_note import ChoosingLetterboxNote


@login_required
def letterbox_note(request: HttpRequest) -> HttpResponse:
    form = ChoosingLetterboxNote(request.POST or None, instance=person_of(request))
    if form.is_valid():
        form.save()
        messages.success(request, _("Kept. It can be changed at any time."))
        return redirect("settings")
    return render(request, "people/letterbox_note.html", {"form": form})
