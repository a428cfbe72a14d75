"""THE RULE: who can see a story. It stands here once, told twice: to be read, and to be run.

`visible` is the statement. `VisibleQuerySet.visible_to` is the same sentence as SQL, and the only
way to a story on every surface. tests/test_the_rule.py holds the two together over every
combination of circle, standing, opening, exception, block, state, signature and viewer.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Self, TypeVar

from django.db.models import Exists, Model, OuterRef, Q, QuerySet

from alongside.circles.models.block import Block
from alongside.circles.models.circle import Kind, Standing
from alongside.circles.models.closing import Hold, Withdrawal
from alongside.circles.models.opening import Excepted, Opening
from alongside.circles.viewer import Viewer

SIGNED_BY_NAME = "name"


@dataclass(frozen=True, slots=True)
class OpeningFacts:
    kind: Kind
    since: datetime
    until: datetime | None
    standing: Collection[int] = frozenset()


@dataclass(frozen=True, slots=True)
class StoryFacts:
    author: int
    signature: str
    shared: bool
    withdrawn: bool
    held: bool
    openings: tuple[OpeningFacts, ...]
    excepted: Collection[int]
    author_blocked: Collection[int]
    blocked_author: Collection[int]


def visible(story: StoryFacts, viewer: Viewer, now: datetime) -> bool:
    """Whether `viewer` can see `story` at the moment `now`."""
    who = viewer.person.pk if viewer.person else None
    if story.author == who:
        return True
    return (
        story.shared
        and not story.withdrawn
        and not story.held
        and any(_is_open_to(opening, viewer, who, now) for opening in story.openings)
        and who not in story.excepted
        and who not in story.author_blocked
        # A reader's own block hides what is signed with the name they blocked. Were it to hide an
        # unsigned story as well, blocking would tell whose it is.
        and not (
            who in story.blocked_author
            and story.signature == SIGNED_BY_NAME
            and not viewer.imagined
        )
    )


def _is_open_to(opening: OpeningFacts, viewer: Viewer, who: int | None, now: datetime) -> bool:
    is_open = opening.since <= now and (opening.until is None or now < opening.until)
    stands = opening.kind in viewer.kinds or who in opening.standing
    return is_open and stands


M = TypeVar("M", bound=Model)


class VisibleQuerySet(QuerySet[M]):
    """For the model that circles are opened to (`stories.Story`)."""

    def visible_to(self, viewer: Viewer) -> Self:
        return self.filter(may_see(viewer))


def may_see(viewer: Viewer) -> Q:
    others = is_live() & Q(Exists(openings_for(viewer).filter(story=OuterRef("pk"))))
    if viewer.person is None:
        return others
    return Q(author=viewer.person) | (others & is_not_kept_from(viewer))


def is_live() -> Q:
    withdrawn = Exists(Withdrawal.objects.in_force().filter(story=OuterRef("pk")))
    held = Exists(Hold.objects.in_force().filter(story=OuterRef("pk")))
    return Q(shared_at__isnull=False) & ~Q(withdrawn) & ~Q(held)


def openings_for(viewer: Viewer) -> QuerySet[Opening]:
    stands = Q(circle__kind__in=viewer.kinds)
    if viewer.person is not None:
        stands |= Q(circle__in=Standing.objects.filter(person=viewer.person).values("circle"))
    return Opening.objects.now().filter(stands)


def is_not_kept_from(viewer: Viewer) -> Q:
    excepted = Exists(Excepted.objects.filter(story=OuterRef("pk"), person=viewer.person))
    blocked = Exists(Block.objects.filter(by=OuterRef("author"), blocked=viewer.person))
    blocked_author = Exists(Block.objects.known_of(viewer).filter(blocked=OuterRef("author")))
    return ~Q(excepted) & ~Q(blocked) & ~(Q(signature=SIGNED_BY_NAME) & Q(blocked_author))
