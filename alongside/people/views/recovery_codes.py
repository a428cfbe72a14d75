from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from alongside.people import recovery_codes, welcome
from alongside.people.asking import person_of
from alongside.people.asking_again import known_just_now


@known_just_now
def codes(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    if request.method == "POST":
        recovery_codes.make(person)
        return redirect("recovery_codes_shown")
    asked_now = welcome.is_under_way(request)
    known = {"left": recovery_codes.left(person), "asked_now": asked_now}
    return render(request, "people/recovery_codes.html", known)


@known_just_now
def codes_shown(request: HttpRequest) -> HttpResponse:
    """Shown until their owner says they are kept, so that a reload loses nothing; then never."""
    person = person_of(request)
    if request.method == "POST":
        recovery_codes.say_kept(person)
        return redirect("words" if welcome.is_under_way(request) else "settings")
    if to_show := recovery_codes.to_show(person):
        return render(request, "people/recovery_codes_shown.html", {"codes": to_show})
    return redirect("recovery_codes")
