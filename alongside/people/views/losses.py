from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from alongside.page.kept import kept_when_signed_out
from alongside.people.asking import person_of
from alongside.people.forms.losses import TellingOfLoss
from alongside.people.models import Loss


@kept_when_signed_out
def losses(request: HttpRequest) -> HttpResponse:
    return render(request, "people/losses.html", {"losses": Loss.objects.of(person_of(request))})


@kept_when_signed_out
def new_loss(request: HttpRequest) -> HttpResponse:
    return told(request, Loss(person=person_of(request)))


@kept_when_signed_out
def loss(request: HttpRequest, public_id: str) -> HttpResponse:
    return told(request, own(request, public_id))


@kept_when_signed_out
def loss_removal(request: HttpRequest, public_id: str) -> HttpResponse:
    removed = own(request, public_id)
    if request.method == "POST":
        removed.delete()
        messages.success(request, _("Removed."))
        return redirect("losses")
    return render(request, "people/loss_removal.html", {"loss": removed})


def own(request: HttpRequest, public_id: str) -> Loss:
    return get_object_or_404(Loss.objects.of(person_of(request)), public_id=public_id)


def told(request: HttpRequest, about: Loss) -> HttpResponse:
    form = TellingOfLoss(request.POST or None, instance=about)
    if form.is_valid():
        if form.has_changed():
            form.save()
            messages.success(request, _("Kept, for you alone."))
        return redirect("losses")
    return render(request, "people/loss.html", {"form": form, "loss": about})
