"""Two people who never want to meet do not, anywhere; and nobody can tell that it was asked."""

import pytest

from alongside.circles.models import Block
from alongside.responses.models import Candle, Reply
from alongside.responses.tests.words import KIND
from alongside.stories.models import Signature, Story


@pytest.fixture
def signed(told):
    Story.objects.filter(pk=told.pk).update(signature=Signature.NAME)
    told.refresh_from_db()
    return told


def shown(client, path):
    answer = client.get(path)
    return answer.content.decode() if answer.status_code == 200 else ""


def test_answers_and_stories_go_both_ways_when_an_author_blocks(as_, ada, eve, told, reply_by):
    reply = reply_by(eve, told)
    as_(ada).post("/letterbox/opening/")
    as_(ada).post(f"/blocks/of/reply/{reply.public_id}/")
    assert KIND not in shown(as_(ada), "/letterbox/")
    assert KIND not in shown(as_(ada), f"/stories/{told.public_id}/")
    assert shown(as_(eve), f"/stories/{told.public_id}/") == ""
    assert KIND not in shown(as_(eve), "/you/kept-words/")


def test_what_a_blocked_person_gave_is_gone_for_other_readers_too(
    as_, ada, cy, eve, told, reply_by
):
    reply_by(eve, told)
    Block.objects.create(by=ada, blocked=eve)
    assert KIND not in shown(as_(cy), f"/stories/{told.public_id}/")


def test_readers_who_blocked_one_another_do_not_meet_under_a_story(as_, cy, eve, told, reply_by):
    reply_by(eve, told)
    for by, blocked in ((cy, eve), (eve, cy)):
        Block.objects.all().delete()
        Block.objects.create(by=by, blocked=blocked)
        assert KIND not in shown(as_(cy), f"/stories/{told.public_id}/")
        assert KIND in shown(as_(eve), f"/stories/{told.public_id}/")


def test_a_reader_can_ask_never_to_meet_the_author_of_a_signed_story(as_, eve, signed):
    as_(eve).post(f"/blocks/of/story/{signed.public_id}/")
    assert shown(as_(eve), f"/stories/{signed.public_id}/") == ""


def test_undoing_brings_everything_back(as_, ada, eve, signed, reply_by):
    reply_by(eve, signed)
    Block.objects.create(by=ada, blocked=eve)
    as_(ada).post(f"/blocks/{eve.public_id}/undoing/")
    assert KIND in shown(as_(eve), f"/stories/{signed.public_id}/")
    as_(ada).post("/letterbox/opening/")
    assert KIND in shown(as_(ada), "/letterbox/")


def test_nobody_undoes_the_block_of_somebody_else(as_, ada, dee, eve):
    as_(dee).post(f"/blocks/{dee.public_id}/undoing/")
    as_(eve).post(f"/blocks/{dee.public_id}/undoing/")
    assert Block.objects.filter(by=ada, blocked=dee).exists()


def test_only_whoever_blocked_has_it_on_a_list(as_, ada, dee):
    assert "Dee" in shown(as_(ada), "/blocks/")
    assert "Ada" not in shown(as_(dee), "/blocks/")


@pytest.mark.parametrize("signature", [Signature.NOBODY, Signature.INITIALS])
def test_nobody_can_block_from_a_story_that_does_not_say_whose_it_is(as_, eve, told, signature):
    Story.objects.filter(pk=told.pk).update(signature=signature)
    assert as_(eve).get(f"/blocks/of/story/{told.public_id}/").status_code == 404
    assert as_(eve).post(f"/blocks/of/story/{told.public_id}/").status_code == 404
    assert not Block.objects.exists()


def test_a_block_does_not_tell_whose_an_unsigned_story_is(as_, ada, eve, told, says):
    """Everything eve can try on it goes as it would on a story of anybody else."""
    Block.objects.create(by=eve, blocked=ada)
    page = f"/stories/{told.public_id}/"
    says(eve, told)
    as_(eve).post(f"{page}candle/")
    assert KIND in shown(as_(eve), page)
    assert "Your candle is lit" in shown(as_(eve), page)
    assert KIND in shown(as_(eve), "/you/kept-words/")


def test_what_reaches_an_unsigned_story_from_someone_who_blocked_its_author_never_reaches_her(
    as_, ada, eve, told, says
):
    Block.objects.create(by=eve, blocked=ada)
    says(eve, told)
    Candle.light(told, eve)
    as_(ada).post("/letterbox/opening/")
    assert KIND not in shown(as_(ada), "/letterbox/")
    assert not Reply.objects.for_letterbox_of(ada).exists()
    assert not Candle.objects.for_letterbox_of(ada).exists()


def test_nobody_blocks_themselves(as_, eve, ada, signed, reply_by):
    reply = reply_by(eve, signed)
    assert as_(eve).post(f"/blocks/of/reply/{reply.public_id}/").status_code == 404
    assert as_(ada).post(f"/blocks/of/story/{signed.public_id}/").status_code == 404
