from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from alongside.page.kept import kept_when_signed_out
from alongside.people.asking import person_of
from alongside.people.forms.naming import Naming


@kept_when_signed_out
def name(request: HttpRequest) -> HttpResponse:
    form = Naming(request.POST or None, instance=person_of(request))
    if form.is_valid():
        form.save()
        messages.success(request, _("Your name is kept."))
        return redirect("settings")
    return render(request, "people/name.html", {"form": form})
