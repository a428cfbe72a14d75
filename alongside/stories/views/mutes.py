from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from alongside.circles.viewer import Request
from alongside.stories.models import Mute
from alongside.stories.topics import Topic


class MutesForm(forms.Form):
    topics = forms.MultipleChoiceField(
        label=_("Leave out of my lists"),
        help_text=_("Only stories whose author named the topic. One you open by hand still reads."),
        choices=Topic.choices,
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )


@login_required
@require_http_methods(["GET", "POST"])
def mutes(request: Request) -> HttpResponse:
    """The topics a person would rather not meet."""
    form = MutesForm(request.POST or None, initial={"topics": Mute.topics_of(request.user)})
    if request.method == "POST" and form.is_valid():
        Mute.choose(request.user, form.cleaned_data["topics"])
        messages.success(request, gettext("Kept."))
        return redirect("mutes")
    return render(request, "stories/mutes.html", {"form": form})
