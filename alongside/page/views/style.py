from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from alongside.page.icons import sprite_names
from alongside.page.kept import Words
from alongside.page.sample import SampleForm, with_mistakes

LATE = "I have read this three times.\n\nWren is a beautiful name. I am glad you wrote it down."


@require_safe
def style(request: HttpRequest) -> HttpResponse:
    """Every element in every state, for whoever draws the house. Not for a running place."""
    if not settings.STYLE_PAGE:
        raise Http404
    context = {
        "form": SampleForm(),
        "late": with_mistakes(),
        "words": [Words("words", LATE)],
        "icons": sprite_names(),
    }
    return render(request, "page/style.html", context)
