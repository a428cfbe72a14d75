from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from alongside.people.asking import person_of
from alongside.people.forms.naming import Naming


@login_required
def name(request: HttpRequest) -> HttpResponse:
    form = Naming(request.POST or None, instance=person_of(request))
    if form.is_valid():
        form.save()
        messages.success(request, _("Your name is kept."))
        return redirect("settings")
    return render(request, "people/name.html", {"form": form})
