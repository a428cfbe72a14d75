"""Pages that anyone may read before they are anyone here."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
def help_page(request: HttpRequest) -> HttpResponse:
    return render(request, "care/help.html")


@require_safe
def house_rules(request: HttpRequest) -> HttpResponse:
    return render(request, "care/house_rules.html")


@require_safe
def leaving(request: HttpRequest) -> HttpResponse:
    return render(request, "care/leaving.html")
