"""Every world the rule can meet: as rows for the database, and as facts for the statement.

All stand in the database at once, so that a list of everything can be held against everything
that was said. What keeps a reader away is a matter between people, so each way has its own author.
"""

import itertools
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import connection
from django.utils import timezone

from alongside.circles.models import Block, Circle, Excepted, Hold, Kind, Opening, Withdrawal
from alongside.circles.rule import OpeningFacts, StoryFacts
from alongside.circles.viewer import ANY_MEMBER, STRANGER, Viewer
from alongside.people.models import Person
from alongside.stories.models import Photo, Signature, Story
from conftest import join

HOUR = timedelta(hours=1)
SPANS = {
    "open": (-HOUR, None),
    "open until later": (-HOUR, HOUR),
    "over": (-2 * HOUR, -HOUR),
    "not begun": (HOUR, None),
}
STATES = ("live", "unshared", "withdrawn", "held", "withdrawn and brought back", "held and let go")
APART = ("nobody", "excepted", "author blocked", "blocked author")
WITH_AN_OWNER = {Kind.PARTNER, Kind.CHOSEN, Kind.KIN}
WITH_STANDINGS = {*WITH_AN_OWNER, Kind.ROOM}


@dataclass(frozen=True)
class World:
    kind: Kind
    span: str
    state: str
    apart: str
    signature: str


SIGNED = (Signature.NAME, Signature.NOBODY)
WORLDS = [World(*each) for each in itertools.product(Kind, SPANS, STATES, APART, SIGNED)]


@dataclass(frozen=True)
class Told:
    """One world as it stands in the database, and as the statement is told of it."""

    world: World
    story: Story
    photo: Photo
    facts: StoryFacts


@dataclass(frozen=True)
class Everything:
    now: datetime
    told: list[Told]
    viewers: dict[str, Viewer]


def build() -> Everything:
    readers = [join("reader", days=40), join("newcomer", days=1)]
    authors = {apart: join(f"author_{n}", days=40) for n, apart in enumerate(APART)}
    for author in authors.values():
        _keep_apart(author, authors, readers)
    circles = {(kind, a): _circle(kind, authors[a], readers) for kind in Kind for a in APART}
    now = timezone.now()
    told = [_tell(world, authors[world.apart], circles, readers, now) for world in WORLDS]
    # A planner that knows nothing of these tables joins them row by row, for minutes.
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    return Everything(now, told, _viewers(readers, authors))


def _viewers(readers: list[Person], authors: dict[str, Person]) -> dict[str, Viewer]:
    people = {"settled, standing": readers[0], "new, standing": readers[1]}
    people["not standing"] = join("outsider", days=40)
    people |= {f"the author with {apart} kept away": who for apart, who in authors.items()}
    return {name: Viewer.of(who) for name, who in people.items()} | {
        "any member": ANY_MEMBER,
        "a stranger": STRANGER,
    }


def _keep_apart(author: Person, authors: dict[str, Person], readers: list[Person]) -> None:
    for reader in readers:
        if author == authors["author blocked"]:
            Block.objects.create(by=author, blocked=reader)
        if author == authors["blocked author"]:
            Block.objects.create(by=reader, blocked=author)


def _circle(kind: Kind, author: Person, readers: list[Person]) -> Circle:
    if kind not in WITH_STANDINGS:
        return Circle.of_nature(kind)
    circle = Circle.objects.create(kind=kind, owner=author if kind in WITH_AN_OWNER else None)
    for reader in readers:
        circle.take_in(reader)
    return circle


def _tell(world, author, circles, readers, now) -> Told:
    shared_at = None if world.state == "unshared" else now
    story = Story.objects.create(author=author, signature=world.signature, shared_at=shared_at)
    circle = circles[world.kind, world.apart]
    since, until = (now + step if step else None for step in SPANS[world.span])
    Opening.objects.create(story=story, circle=circle, since=since, until=until)
    _close(story, world.state)
    ids = frozenset(reader.pk for reader in readers)
    if world.apart == "excepted":
        Excepted.objects.bulk_create(Excepted(story=story, person=each) for each in readers)
    sides = {"small_width": 1, "small_height": 1, "width": 1, "height": 1}
    photo = Photo.objects.create(story=story, full="a.webp", small="b.webp", **sides)
    standing = ids if world.kind in WITH_STANDINGS else frozenset()
    opening = OpeningFacts(world.kind, since, until, standing)
    return Told(world, story, photo, _facts(world, author, opening, ids))


def _close(story: Story, state: str) -> None:
    closing = {"withdrawn": Withdrawal, "held": Hold}.get(state.split(" ", maxsplit=1)[0])
    if closing is None:
        return
    row = closing.objects.create(story=story)
    if " and " in state:
        row.take_back()


def _facts(world: World, author: Person, opening: OpeningFacts, ids: frozenset[int]) -> StoryFacts:
    return StoryFacts(
        author=author.pk,
        signature=world.signature,
        shared=world.state != "unshared",
        withdrawn=world.state == "withdrawn",
        held=world.state == "held",
        openings=(opening,),
        excepted=ids if world.apart == "excepted" else (),
        author_blocked=ids if world.apart == "author blocked" else (),
        blocked_author=ids if world.apart == "blocked author" else (),
    )
