"""Who can see a story, in one plain sentence: for its author in full, for a reader in outline."""

from datetime import date, timedelta

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import get_text_list
from django.utils.translation import gettext, ngettext

from alongside.circles.models import Block, Circle, Excepted, Kind, Opening, Standing
from alongside.place.models import Place
from alongside.stories.models import Story
from alongside.stories.until import last_day

NEAR = timedelta(days=330)


def who_can_see(story: Story) -> str:
    """For the author: “Open to your partner and 4 people you chose, until 3 March.”"""
    if withdrawal := story.withdrawal:
        return gettext("Closed to everyone but you, since %s.") % date_format(
            timezone.localdate(withdrawal.at)
        )
    if story.hold:
        return gettext("Closed to everyone but you by a steward.")
    openings = list(story.openings_now())
    if not openings:
        return gettext("Only you can see this.")
    said = gettext("Open to %s") % _listed(_names([opening.circle for opening in openings]))
    return f"{said}{_but_not(story)}{_until(openings)}."


def who_else(story: Story) -> str:
    """For a reader, who learns neither names nor numbers of those the author chose."""
    kinds = {opening.circle.kind for opening in story.openings_now()}
    if Kind.EVERYONE in kinds:
        return gettext("Open to everyone.")
    if kinds & {Kind.MEMBERS, Kind.SETTLED}:
        return gettext("Open to members of this place.")
    return gettext("Open to a few people. You are one of them.")


def _names(circles: list[Circle]) -> list[str]:
    kinds = {circle.kind for circle in circles}
    names = []
    if Kind.PARTNER in kinds:
        names.append(gettext("your partner"))
    if Kind.CHOSEN in kinds:
        names.append(_chosen([circle for circle in circles if circle.kind == Kind.CHOSEN]))
    if Kind.KIN in kinds:
        names.append(gettext("people who told of a like loss"))
    rooms = [circle.name for circle in circles if circle.kind == Kind.ROOM]
    names += [gettext("the room “%s”") % room for room in rooms]
    if Kind.SETTLED in kinds:
        names.append(_settled())
    if Kind.MEMBERS in kinds:
        names.append(gettext("every member"))
    if Kind.EVERYONE in kinds:
        names.append(gettext("everyone, on the open web"))
    return names


def _chosen(lists: list[Circle]) -> str:
    # Whom she blocked may stand on a list of hers, but sees nothing.
    blocked = Block.objects.filter(by=lists[0].owner).values("blocked")
    standings = Standing.objects.filter(circle__in=lists).exclude(person__in=blocked)
    people = standings.values("person").distinct().count()
    if not people:
        return gettext("a list of yours that is still empty")
    return ngettext("%d person you chose", "%d people you chose", people) % people


def _settled() -> str:
    days = Place.here().settled_days
    return (
        ngettext("members who have been here %d day", "members who have been here %d days", days)
        % days
    )


def _but_not(story: Story) -> str:
    names = [
        str(each.person) for each in Excepted.objects.filter(story=story).select_related("person")
    ]
    return gettext(", but not to %s") % _listed(names) if names else ""


def _until(openings: list[Opening]) -> str:
    ends = [opening.until for opening in openings if opening.until]
    return gettext(", until %s") % _said(last_day(max(ends))) if ends else ""


def _said(day: date) -> str:
    """Without its year, unless it could be taken for an earlier one."""
    is_near = day < timezone.localdate() + NEAR
    return date_format(day, "MONTH_DAY_FORMAT" if is_near else "DATE_FORMAT")


def _listed(names: list[str]) -> str:
    return str(get_text_list(names, gettext("and")))
