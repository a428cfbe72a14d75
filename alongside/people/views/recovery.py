from allauth.account.utils import perform_login
from allauth.core import ratelimit
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters

from alongside.people import recovering, recovery_codes
from alongside.people.forms.passwords import ChoosingPassword
from alongside.people.forms.recovering import Recovering
from alongside.people.names import to_sign_in_with


@sensitive_post_parameters()
def recover(request: HttpRequest) -> HttpResponse:
    if request.user.is_authenticated:
        return redirect("settings")
    form = Recovering(request.POST or None)
    if form.is_valid() and opened(request, form):
        return redirect("recovered")
    return render(request, "people/recover.html", {"form": form})


def opened(request: HttpRequest, form: Recovering) -> bool:
    name, code = form.cleaned_data["name"], form.cleaned_data["code"]
    if not ratelimit.consume(request, action="recover", key=to_sign_in_with(name)):
        form.add_error(None, _("That was often in a short time. You can try again in ten minutes."))
    elif person := recovery_codes.opened_by(name, code):
        recovering.begin(request, person)
        return True
    else:
        form.add_error(None, _("This name and this code do not go together. You can try again."))
    return False


@sensitive_post_parameters()
def recovered(request: HttpRequest) -> HttpResponse:
    person = recovering.who(request)
    if person is None:
        return redirect("recover")
    form = ChoosingPassword(request.POST or None, person=person)
    if form.is_valid():
        recovering.end(request)
        person.choose_password(form.cleaned_data["password"])
        messages.success(request, _("Your new password is kept, and you are signed in."))
        signed_in: HttpResponse = perform_login(request, person)
        return signed_in
    return render(request, "people/recovered.html", {"form": form, "person": person})
