"""The readable statement and the SQL agree in every world, and each clause of the SQL is needed."""

import types
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.http import Http404

from alongside.circles import moments, rule
from alongside.circles.finding import visible_or_404
from alongside.circles.models import Kind
from alongside.circles.rule import visible
from alongside.circles.tests.worlds import WORLDS, Everything, build
from alongside.stories.models import Photo, Story

pytestmark = pytest.mark.django_db

#: What would be wrong if a clause were lost: (module, clause, what stands in its place).
MUTATIONS = {
    "an unshared story is shown": (rule, "Q(shared_at__isnull=False) & ", ""),
    "a withdrawn story is shown": (rule, " & ~Q(withdrawn)", ""),
    "a story brought back stays hidden": (
        rule,
        "Withdrawal.objects.in_force()",
        "Withdrawal.objects",
    ),
    "a held story is shown": (rule, " & ~Q(held)", ""),
    "a story let go stays hidden": (rule, "Hold.objects.in_force()", "Hold.objects"),
    "a story nobody opened is shown": (
        rule,
        'is_live() & Q(Exists(openings_for(viewer).filter(story=OuterRef("pk"))))',
        "is_live()",
    ),
    "any story's opening will do": (rule, '.filter(story=OuterRef("pk"))))', "))"),
    "openings that are over count": (rule, "Opening.objects.now()", "Opening.objects"),
    "any standing will do": (
        rule,
        "Standing.objects.filter(person=viewer.person)",
        "Standing.objects",
    ),
    "no standing will do": (rule, "stands |= Q(", "stands &= Q("),
    "circles that hold by nature hold nobody": (
        rule,
        "stands = Q(circle__kind__in=viewer.kinds)",
        "stands = Q(pk__in=[])",
    ),
    "circles that hold by nature hold anybody": (rule, "circle__kind__in=viewer.kinds", "pk__gt=0"),
    "an author cannot see her own": (rule, "Q(author=viewer.person) | (", "("),
    "an excepted person sees it": (rule, "~Q(excepted) & ", ""),
    "an exception reaches everyone": (
        rule,
        'story=OuterRef("pk"), person=viewer.person)',
        'story=OuterRef("pk"))',
    ),
    "a person the author blocked sees it": (rule, "& ~Q(blocked) ", ""),
    "a block of somebody else counts": (
        rule,
        'by=OuterRef("author"), blocked=viewer.person',
        'by=OuterRef("author")',
    ),
    "a person who blocked the author sees it": (
        rule,
        " & ~(Q(signature=SIGNED_BY_NAME) & Q(blocked_author))",
        "",
    ),
    "a block tells whose an unsigned story is": (rule, "Q(signature=SIGNED_BY_NAME) & ", ""),
    "it opens before it was to": (moments, "Q(since__lte=moment) & ", ""),
    "it never ends": (moments, " | Q(until__gt=moment)", " | Q(pk__gt=0)"),
    "without an end it is over": (moments, "Q(until__isnull=True) | ", ""),
    "what will end has ended": (moments, "until__gt", "until__lt"),
}


@pytest.fixture
def everything() -> Everything:
    return build()


def disagreements(everything: Everything) -> Iterator[str]:
    for name, viewer in everything.viewers.items():
        stories = set(Story.objects.visible_to(viewer).values_list("pk", flat=True))
        photos = set(Photo.objects.visible_to(viewer).values_list("pk", flat=True))
        for told in everything.told:
            said = visible(told.facts, viewer, everything.now)
            if (told.story.pk in stories) is not said:
                yield f"a list differs for {name} in {told.world}"
            if (told.photo.pk in photos) is not said:
                yield f"a photo differs for {name} in {told.world}"


def test_there_are_at_least_five_hundred_worlds():
    assert len(WORLDS) >= 500


def test_the_statement_and_the_sql_agree_in_every_world(everything):
    assert list(disagreements(everything)) == []


def test_one_thing_is_found_exactly_when_the_statement_says_so(everything):
    """Every thirteenth world, for time's sake: 13 divides no dimension, so all values come up."""

    def is_found(told, viewer) -> bool:
        try:
            return bool(visible_or_404(Story.objects, viewer, public_id=told.story.public_id))
        except Http404:
            return False

    wrong = [
        (name, told.world)
        for name, viewer in everything.viewers.items()
        for told in everything.told[::13]
        if is_found(told, viewer) is not visible(told.facts, viewer, everything.now)
    ]
    assert wrong == []


def test_the_statement_says_yes_and_no_where_a_person_would(everything):
    """Guards the tests above: two things that always say no agree as well."""
    plain = {
        told.world.kind: told.facts
        for told in everything.told
        if (told.world.span, told.world.state, told.world.apart) == ("open", "live", "nobody")
    }
    seen = {
        kind: {
            name for name, who in everything.viewers.items() if visible(facts, who, everything.now)
        }
        for kind, facts in plain.items()
    }
    assert "a stranger" in seen[Kind.EVERYONE]
    assert {"any member"} == {"a stranger", "any member"} & seen[Kind.MEMBERS]
    assert {"settled, standing"} == {"settled, standing", "new, standing"} & seen[Kind.SETTLED]
    for kind in (Kind.PARTNER, Kind.CHOSEN, Kind.ROOM, Kind.KIN):
        assert {"new, standing", "settled, standing"} < seen[kind]
        assert not {"not standing", "any member", "a stranger"} & seen[kind]


@pytest.mark.parametrize("loss", MUTATIONS)
def test_no_clause_of_the_sql_can_be_lost_unnoticed(everything, monkeypatch, loss):
    module, clause, instead = MUTATIONS[loss]
    source = Path(module.__file__).read_text(encoding="utf-8")
    assert source.count(clause) == 1, f"the clause {clause!r} is no longer there once"
    mutated = types.ModuleType("mutated")
    exec(compile(source.replace(clause, instead), "mutated", "exec"), mutated.__dict__)
    for name in ("may_see", "open_at"):
        if hasattr(mutated, name):
            monkeypatch.setattr(module, name, getattr(mutated, name))
    assert next(disagreements(everything), None) is not None, loss
