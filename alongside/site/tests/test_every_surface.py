"""Whatever people do, in whatever order: every surface shows just what the rule says.

Hypothesis plays the author and those around her. After each step each of them looks at the page,
the photo, home and search, and the author looks as each of them.
"""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import transaction
from django.test import Client
from django.utils import timezone
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from alongside.circles.models import Block, Circle, Excepted, Kind, Opening, Standing
from alongside.circles.rule import OpeningFacts, StoryFacts, visible
from alongside.circles.viewer import STRANGER, Viewer
from alongside.site.tests.house import photo_of
from alongside.stories.models import Signature, Story

CIRCLES = ("members", "everyone", "settled", "partner", "sisters", "room")
NAMES = ("bo", "cy", "eve")


def facts_of(story: Story) -> StoryFacts:
    """The story as the statement is told of it: read from the rows, one table at a time."""
    return StoryFacts(
        author=story.author_id,
        signature=story.signature,
        shared=story.shared_at is not None,
        withdrawn=story.withdrawal is not None,
        held=story.hold is not None,
        openings=tuple(
            OpeningFacts(Kind(each.circle.kind), each.since, each.until, standing_in(each.circle))
            for each in Opening.objects.filter(story=story).select_related("circle")
        ),
        excepted=people(Excepted.objects.filter(story=story), "person"),
        author_blocked=people(Block.objects.filter(by=story.author), "blocked"),
        blocked_author=people(Block.objects.filter(blocked=story.author), "by"),
    )


def standing_in(circle) -> frozenset[int]:
    return people(Standing.objects.filter(circle=circle), "person")


def people(rows, field) -> frozenset[int]:
    return frozenset(rows.values_list(field, flat=True))


@pytest.fixture
def cast(ada, bo, cy, eve, sisters, as_):
    room = Circle.objects.create(kind=Kind.ROOM, name="dads")
    for person in (ada, eve):
        room.take_in(person)
    natural = {kind: Circle.of_nature(Kind(kind)) for kind in CIRCLES[:3]}
    return {
        "people": {"ada": ada, "bo": bo, "cy": cy, "eve": eve},
        "clients": {
            "stranger": Client(),
            "ada": as_(ada),
            "bo": as_(bo),
            "cy": as_(cy),
            "eve": as_(eve),
        },
        "circles": natural | {"partner": Circle.partner_of(ada), "sisters": sisters, "room": room},
    }


def machine(cast):
    ada, clients, circles = cast["people"]["ada"], cast["clients"], cast["circles"]
    some_circles = st.sets(st.sampled_from(CIRCLES), max_size=3)
    someone = st.sampled_from(NAMES)

    def viewers():
        people = [(name, Viewer.of(cast["people"][name])) for name in NAMES]
        return [*people, ("stranger", STRANGER)]

    class People(RuleBasedStateMachine):
        def __init__(self):
            super().__init__()
            self.undone = transaction.atomic()
            self.undone.__enter__()
            self.story = Story.objects.create(author=ada)
            self.story.keep("", "quokka")
            self.photo = photo_of(self.story)
            self.path = f"/stories/{self.story.public_id}/"
            self.turn = -1

        def teardown(self):
            transaction.set_rollback(True)
            self.undone.__exit__(None, None, None)

        def by(self, name, path, **form):
            clients[name].post(path, form)

        @rule(to=some_circles, but_not=st.sets(someone, max_size=1), day=st.sampled_from([None, 1]))
        def opens(self, to, but_not, day):
            until = (timezone.localdate() + timedelta(days=day)).isoformat() if day else ""
            form = {"circles": [circles[name].public_id for name in to], "until": until}
            excepted = [cast["people"][name].public_id for name in but_not]
            self.by("ada", f"{self.path}openings/", **form, excepted=excepted)

        @rule(signature=st.sampled_from(Signature.values))
        def signs(self, signature):
            self.by("ada", f"{self.path}telling/", signature=signature)

        @rule(back=st.booleans())
        def withdraws(self, back):
            self.by("ada", f"{self.path}withdrawal/", _method="delete" if back else "")

        @rule(name=someone, undone=st.booleans())
        def blocks(self, name, undone):
            pair = {"by": ada, "blocked": cast["people"][name]}
            if undone:
                self.by("ada", f"/blocks/{pair['blocked'].public_id}/undoing/")
            else:
                Block.objects.get_or_create(**pair)

        @rule(name=someone)
        def is_blocked_by(self, name):
            self.by(name, f"/blocks/of/story/{self.story.public_id}/")

        @rule(name=someone)
        def takes_in(self, name):
            circles["sisters"].take_in(cast["people"][name])

        @rule(name=someone)
        def lets_go(self, name):
            person = cast["people"][name].public_id
            self.by("ada", f"/circles/{circles['sisters'].public_id}/people/{person}/letting-go/")

        @rule(name=someone, of=st.sampled_from(["sisters", "room", "partner"]))
        def leaves(self, name, of):
            self.by(name, f"/circles/{circles[of].public_id}/leaving/")

        @rule()
        def a_week_goes_by(self):
            Opening.objects.filter(until__isnull=False).update(until=timezone.now())

        @invariant()
        def every_surface_says_what_the_rule_says(self):
            self.story = Story.objects.get(pk=self.story.pk)
            facts, now = facts_of(self.story), timezone.now()
            self.turn += 1
            for number, (name, viewer) in enumerate(viewers()):
                is_visible = visible(facts, viewer, now)
                assert self.story.is_visible_to(viewer) == is_visible, name
                # Each in turn looks everywhere: asking all of all would take minutes.
                if self.turn % 4 == number:
                    self.shown_to(name, is_visible)
                    pictured = replace(viewer, imagined=True)
                    self.pictured_as(viewer.person, visible(facts, pictured, now))

        def shown_to(self, name, is_visible):
            photo = f"/photos/{self.photo.public_id}/small.webp"
            client = clients[name]
            found = {
                "page": client.get(self.path).status_code == 200,
                "photo": client.get(photo).status_code == 200,
                "home": self.story.public_id in client.get("/").content.decode(),
                "search": self.path in client.get("/search/?words=quokka").content.decode(),
            }
            assert found == dict.fromkeys(found, is_visible), name

        def pictured_as(self, person, is_visible):
            who = person.public_id if person else "stranger"
            answer = clients["ada"].get(f"{self.path}as/", {"who": who})
            if answer.status_code == 200:
                assert ("<article>" in answer.content.decode()) == is_visible, who

    return People


def test_every_surface_agrees_with_the_rule_whatever_people_do(cast):
    run_state_machine_as_test(
        machine(cast),
        settings=settings(
            max_examples=30, stateful_step_count=4, deadline=None, derandomize=True, database=None
        ),
    )
