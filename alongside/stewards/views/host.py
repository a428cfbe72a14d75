from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from alongside.circles.viewer import Request
from alongside.place.models import Place
from alongside.stewards.forms.place import PlaceForm
from alongside.stewards.roles import for_hosts


@for_hosts
@require_http_methods(["GET", "POST"])
def host(request: Request) -> HttpResponse:
    """How this place is set up, and the ways to all that its host looks after."""
    form = PlaceForm(request.POST or None, instance=Place.here())
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, gettext("Kept. It holds from the next page on."))
        return redirect("host")
    return render(request, "stewards/host.html", {"form": form})
