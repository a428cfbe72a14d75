from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from alongside.page.kept import kept_when_signed_out
from alongside.people import welcome
from alongside.people.asking import person_of
from alongside.people.forms.words import ChoosingWords
from alongside.people.models import Words


@kept_when_signed_out
def words(request: HttpRequest) -> HttpResponse:
    """Asked once after joining, where it can be left for later; in the settings ever after."""
    form = ChoosingWords(request.POST or None, instance=Words.of(person_of(request)))
    if "later" in request.POST:
        return onwards(request)
    if form.is_valid():
        form.save()
        messages.success(request, _("Kept. You can change it whenever you like."))
        return onwards(request)
    asked_now = welcome.is_under_way(request)
    return render(request, "people/words.html", {"form": form, "asked_now": asked_now})


def onwards(request: HttpRequest) -> HttpResponse:
    return redirect(welcome.end(request) if welcome.is_under_way(request) else "settings")
