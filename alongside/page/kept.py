from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def words_kept(request: HttpRequest, reason: str = "") -> HttpResponse:
    return render(request, "page/words_kept.html", status=403)
