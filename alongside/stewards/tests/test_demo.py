import json

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction
from django.test import Client, override_settings

from alongside.circles.models import Circle, Hold, Kind, Opening, Withdrawal
from alongside.circles.viewer import STRANGER, Viewer
from alongside.people.models import Person
from alongside.responses.letterbox import Letterbox
from alongside.responses.models import Reply, ResponseRule
from alongside.stewards.demo import PASSWORD, data
from alongside.stories.models import Draft, Photo, Signature, Story


@pytest.fixture(scope="module")
def house(django_db_setup, django_db_blocker, tmp_path_factory):
    """Made once for all that is asked of it here, since it takes seconds; then taken back."""
    photos = override_settings(MEDIA_ROOT=tmp_path_factory.mktemp("photos"))
    with django_db_blocker.unblock(), photos, transaction.atomic():
        call_command("demo")
        yield
        transaction.set_rollback(True)


@pytest.fixture
def demo(house, db) -> dict[str, Person]:
    return {person.username: person for person in Person.objects.all()}


def test_nobody_invented_comes_where_somebody_lives(demo) -> None:
    with pytest.raises(CommandError):
        call_command("demo")
    assert Person.objects.count() == len(demo) == 14


def test_there_are_thirty_stories_in_every_state(demo) -> None:
    assert Story.objects.count() == 30
    assert {o.circle.kind for o in Opening.objects.all()} == set(Kind) - {Kind.KIN}
    assert set(Story.objects.values_list("signature", flat=True)) == set(Signature.values)
    assert set(ResponseRule.objects.values_list("opens", flat=True)) == {"candles", "words"}
    assert Story.objects.filter(rule__isnull=True, shared_at__isnull=False).exists()
    assert Withdrawal.objects.in_force().exists()
    assert Hold.objects.in_force().exists()
    assert Draft.objects.count() == 2
    assert Photo.objects.filter(is_covered=True).exists()
    assert Photo.objects.filter(is_covered=False).exists()


def test_a_stranger_finds_what_is_open_to_everyone_and_nothing_else(demo) -> None:
    everyone = Circle.of_nature(Kind.EVERYONE)
    open_to_all = Opening.objects.filter(circle=everyone).values("story")
    seen = Story.objects.visible_to(STRANGER)
    assert set(seen) == set(Story.objects.filter(pk__in=open_to_all))
    assert len(seen) == 5


def test_what_is_over_is_its_authors_alone(demo) -> None:
    over = Story.objects.get(attempt="kerry")
    assert over.openings.exists()
    assert not over.is_visible_to(Viewer.of(demo["ines"]))
    assert over.is_visible_to(Viewer.of(demo["dot"]))


def test_every_reply_meant_to_help_passes_the_gate_and_no_other(demo) -> None:
    stopped = Reply.objects.exclude(reasons=[])
    assert {(reply.story.attempt, reply.person.username) for reply in stopped} == {
        ("clara", "carol"),
        ("nine_weeks", "dot"),
        ("nine_weeks", "carol"),
        ("left_side", "kit"),
        ("after_hendrik", "tom"),
    }
    assert Reply.objects.held().count() == 3


def test_something_waits_and_something_was_opened(demo) -> None:
    box = Letterbox(demo["ines"])
    assert box.something_waits
    assert box.by_story


def test_each_of_them_can_sign_in_with_the_password_that_is_printed(demo) -> None:
    client = Client()
    assert client.login(username="ines", password=PASSWORD)
    assert not demo["rowan"].is_admitted
    assert demo["agnes"].is_host
    assert demo["marit"].is_steward


def test_every_page_an_invented_person_meets_at_first_opens(demo, as_) -> None:
    for name in ("ines", "agnes", "marit", "carol"):
        for address in ("/", "/letterbox/", "/circles/", "/you/"):
            assert as_(demo[name]).get(address).status_code == 200


def test_nobody_in_it_shouts_and_every_text_has_room() -> None:
    for told in data.told().values():
        assert "!" not in json.dumps(told)
        if "words" in told:
            assert 20 <= len(told["words"].split()) <= 500
