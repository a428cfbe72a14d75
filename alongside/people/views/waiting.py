from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from alongside.people.asking import person_of


@login_required
def waiting(request: HttpRequest) -> HttpResponse:
    if person_of(request).is_admitted:
        return redirect("home")
    return render(request, "people/waiting.html")
