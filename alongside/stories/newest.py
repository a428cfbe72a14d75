"""The newest stories open to a viewer, as a merge of the newest of each circle they stand in.

A page costs by the viewer's circles, never by the stories there are: each circle gives its newest
few from an index, and only those are merged.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any, Self

from django.db import connection
from django.db.models import Exists, OuterRef, Q, QuerySet

from alongside.circles.models import Circle, Opening
from alongside.circles.viewer import Viewer
from alongside.stories.models import Mute, Story

PAGE = 20
# Stands for each circle in turn; no circle has this number.
ONE_OF_THEM = -(2**60)
# SQLite joins at most 500 lists in one question, and each question names every circle.
AT_ONCE = 50


@dataclass(frozen=True, order=True, slots=True)
class Place:
    """Where a story stands in a list: by day, and within a day in no order that means anything."""

    day: date
    shuffle: int

    @classmethod
    def read(cls, words: str) -> Self | None:
        """From a page's address. None for anything that is not a place."""
        day, _, shuffle = words.partition(".")
        try:
            return cls(date.fromisoformat(day), int(shuffle))
        except ValueError:
            return None

    def __str__(self) -> str:
        return f"{self.day.isoformat()}.{self.shuffle}"


@dataclass(frozen=True, slots=True)
class Line:
    """One story in a list, and the day it was opened to this viewer."""

    story: Story
    day: date


@dataclass(frozen=True, slots=True)
class Page:
    lines: list[Line]
    older: Place | None


def newest(viewer: Viewer, circles: list[Circle], before: Place | None = None) -> Page:
    """One page of what others opened to `viewer` through `circles`, newest day first."""
    found = _merged(viewer, circles, before)
    stories = _stories(viewer, [story for _, story in found[:PAGE]])
    lines = [Line(stories[pk], place.day) for place, pk in found[:PAGE] if pk in stories]
    return Page(lines, older=found[PAGE - 1][0] if len(found) > PAGE else None)


def _stories(viewer: Viewer, ids: list[int]) -> dict[int, Story]:
    seen = Story.objects.visible_to(viewer).select_related("author").prefetch_related("notes")
    return {story.pk: story for story in seen.filter(pk__in=ids)}


def _merged(viewer: Viewer, circles: list[Circle], before: Place | None) -> list[tuple[Place, int]]:
    """The newest of each circle, asked of some dozens at once and merged."""
    muted = Mute.topics_of(viewer.person)
    opened = _newest_in(ONE_OF_THEM, circles, before).filter(Exists(_seen(viewer, muted)))
    # Built once for all: what differs is the circle alone.
    sql, given = opened.values_list("day", "shuffle", "story")[: PAGE + 1].query.sql_with_params()
    found: list[tuple[Place, int]] = []
    for at in range(0, len(circles), AT_ONCE):
        found += _newest_of(circles[at : at + AT_ONCE], sql, given)
    return sorted(found, reverse=True)[: PAGE + 1]


def _newest_of(circles: list[Circle], sql: str, given: tuple[Any, ...]) -> list[tuple[Place, int]]:
    ids = [circle.pk for circle in circles]
    parts = " UNION ALL ".join(f"SELECT * FROM ({sql}) AS circle_{pk}" for pk in ids)  # noqa: S608  values apart
    values = [pk if value == ONE_OF_THEM else value for pk in ids for value in given]
    with connection.cursor() as cursor:
        cursor.execute(f"{parts} ORDER BY 1 DESC, 2 DESC LIMIT {PAGE + 1}", values)
        return [(Place(_day(day), shuffle), story) for day, shuffle, story in cursor.fetchall()]


def _newest_in(circle: int, circles: list[Circle], before: Place | None) -> QuerySet[Opening]:
    """Openings to `circle`, less those whose story was opened to this viewer again, later on."""
    openings = Opening.objects.now().filter(circle=circle).order_by("-day", "-shuffle")
    later = Q(day__gt=OuterRef("day")) | Q(day=OuterRef("day"), shuffle__gt=OuterRef("shuffle"))
    again = Opening.objects.now().filter(later, story=OuterRef("story"), circle__in=circles)
    if before:
        openings = openings.filter(
            Q(day__lt=before.day) | Q(day=before.day, shuffle__lt=before.shuffle)
        )
    return openings.exclude(Exists(again))


def _seen(viewer: Viewer, muted: list[str]) -> QuerySet[Story]:
    stories = Story.objects.visible_to(viewer).filter(pk=OuterRef("story")).without(muted)
    return stories.exclude(author=viewer.person) if viewer.person else stories


def _day(day: date | str) -> date:
    """SQLite hands back a day as it stores it, as text."""
    return date.fromisoformat(day) if isinstance(day, str) else day
