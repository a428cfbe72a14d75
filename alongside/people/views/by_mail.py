"""The pages of allauth's that send a mail, and what stands in their place where none goes out."""

from allauth.account import views as account
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render

from alongside.people import mail
from alongside.people.asking_again import known_just_now


def link(request: HttpRequest) -> HttpResponseBase:
    if mail.goes_out():
        asked: HttpResponseBase = account.password_reset(request)
        return asked
    return render(request, "people/no_link.html")


def link_sent(request: HttpRequest) -> HttpResponseBase:
    if mail.goes_out():
        sent: HttpResponseBase = account.password_reset_done(request)
        return sent
    return redirect("account_reset_password")


@known_just_now
def email(request: HttpRequest) -> HttpResponseBase:
    """Where no mail goes out, an e-mail given earlier can still be removed."""
    if request.method == "POST" and "action_remove" not in request.POST and not mail.goes_out():
        return redirect("account_email")
    answer: HttpResponseBase = account.email(request)
    return answer
