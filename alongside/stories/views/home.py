from django.db.models.functions import TruncDate
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext

from alongside.circles.models import Circle, Kind
from alongside.circles.viewer import Request
from alongside.stories.models import Mute, Story
from alongside.stories.newest import Place, newest
from alongside.stories.search import LONGEST_SEARCH

MOST_FOUND = 40


def home(request: Request) -> HttpResponse:
    """The newest of what is open to the viewer, of all their circles or of one."""
    circles = list(Circle.objects.holding(request.viewer).narrowest_first())
    chosen = request.GET.get("from", "")
    within = [circle for circle in circles if key_of(circle) == chosen] or circles
    page = newest(request.viewer, within, Place.read(request.GET.get("before", "")))
    context = {"page": page, "filters": filters(circles), "chosen": chosen}
    template = "stories/home.html" if request.viewer.member else "stories/welcome.html"
    return render(request, template, context)


def filters(circles: list[Circle]) -> dict[str, str]:
    """What a list can be narrowed to. Lists of others are one: which one is theirs to know."""
    return {key_of(circle): name_of(circle) for circle in circles}


def key_of(circle: Circle) -> str:
    match circle.kind:
        case Kind.ROOM:
            return circle.public_id
        case Kind.KIN:
            # Why a story reached someone by way of a like loss is never told.
            return Kind.MEMBERS
    return circle.kind


def name_of(circle: Circle) -> str:
    match circle.kind:
        case Kind.PARTNER:
            return gettext("From your partner")
        case Kind.CHOSEN:
            return gettext("For you by name")
        case Kind.ROOM:
            return circle.name
        case Kind.SETTLED:
            return gettext("For settled members")
        case Kind.MEMBERS | Kind.KIN:
            return gettext("For members")
    return gettext("For everyone")


def search(request: Request) -> HttpResponse:
    """What is open to the viewer and holds the words. It never tells of what is not."""
    words = request.GET.get("words", "")[:LONGEST_SEARCH].strip()
    found = Story.objects.visible_to(request.viewer).matching(words)
    found = found.without(Mute.topics_of(request.viewer.person)).select_related("author")
    # By day, and within a day by chance: the order of writing would tie unsigned stories together.
    newest_day = found.order_by(TruncDate("shared_at").desc(nulls_last=True), "public_id")
    context = {"words": words, "found": newest_day[:MOST_FOUND] if words else []}
    return render(request, "stories/search.html", context)
