"""Answers wait until she opens the letterbox. Nothing announces them unless she asked."""

import pytest

from alongside.people.models import Person, QuietNote
from alongside.responses.models import Candle, Reply
from alongside.responses.tests.words import ABUSE, ASKED, KIND

PAGES = ("/", "/mine/", "/you/", "/letterbox/", "/search/?words=scan", "/write/")
WAITS = "something is waiting"


def shown(client, path):
    return client.get(path).content.decode()


def ask_to_be_told(person):
    Person.objects.filter(pk=person.pk).update(quiet_note=QuietNote.IN_THE_PAGE)


def test_what_waits_is_on_no_page_of_hers_until_she_opens_it(as_, ada, eve, told, reply_by):
    reply_by(eve, told)
    hers = as_(ada)
    for page in (*PAGES, f"/stories/{told.public_id}/"):
        assert KIND not in shown(hers, page), page
        assert "Eve" not in shown(hers, page), page
    hers.post("/letterbox/opening/")
    assert KIND in shown(hers, "/letterbox/")
    assert KIND in shown(hers, f"/stories/{told.public_id}/")


def test_looking_at_the_letterbox_does_not_open_it(as_, ada, eve, told, reply_by):
    reply_by(eve, told)
    for _ in range(2):
        assert "Something is waiting" in shown(as_(ada), "/letterbox/")
    assert Reply.objects.waiting().exists()


def test_nothing_announces_an_answer_unless_she_asked(as_, ada, eve, told, reply_by):
    reply_by(eve, told)
    for page in set(PAGES) - {"/letterbox/"}:
        assert WAITS not in shown(as_(ada), page)
    ask_to_be_told(ada)
    assert WAITS in shown(as_(ada), "/")
    as_(ada).post("/letterbox/opening/")
    assert WAITS not in shown(as_(ada), "/")


def test_what_was_held_announces_nothing_and_is_on_no_page_but_its_writers(
    as_, ada, cy, eve, told, says
):
    ask_to_be_told(ada)
    says(eve, told, ABUSE)
    says(eve, told, ASKED, way="as_it_is")
    as_(ada).post("/letterbox/opening/")
    for person in (ada, cy):
        for page in (*PAGES, f"/stories/{told.public_id}/", "/you/kept-words/"):
            answer = shown(as_(person), page)
            assert ABUSE not in answer
            assert ASKED not in answer
            assert WAITS not in answer
    assert ABUSE in shown(as_(eve), "/you/kept-words/")


def test_what_somebody_let_in_comes_to_the_letterbox_and_what_they_did_not_never(
    as_, ada, eve, mo, told, says
):
    says(eve, told, ASKED, way="as_it_is")
    says(eve, told, ABUSE)
    Reply.objects.get(words=ASKED).decide(mo, let_in=True, why="")
    Reply.objects.get(words=ABUSE).decide(mo, let_in=False, why="It blames.")
    as_(ada).post("/letterbox/opening/")
    assert ASKED in shown(as_(ada), "/letterbox/")
    assert ABUSE not in shown(as_(ada), "/letterbox/")
    assert "It blames." in shown(as_(eve), "/you/kept-words/")


def test_the_letterbox_is_hers_alone(as_, ada, cy, eve, told, reply_by):
    reply_by(eve, told)
    for other in (cy, eve):
        as_(other).post("/letterbox/opening/")
        assert KIND not in shown(as_(other), "/letterbox/")
    assert Reply.objects.waiting().exists()


@pytest.mark.parametrize("closed", ["narrowed", "withdrawn"])
def test_a_story_closed_leaves_her_the_answers_and_takes_them_from_all_others(
    as_, ada, cy, eve, told, reply_by, closed
):
    reply_by(eve, told)
    as_(ada).post("/letterbox/opening/")
    told.open_to([]) if closed == "narrowed" else told.withdraw()
    assert KIND in shown(as_(ada), "/letterbox/")
    for other in (cy, eve):
        assert KIND not in shown(as_(other), f"/stories/{told.public_id}/")
        assert KIND not in shown(as_(other), "/you/kept-words/")


def test_candles_wait_there_as_well(as_, ada, eve, told):
    Candle.light(told, eve)
    assert "Eve" not in shown(as_(ada), "/letterbox/")
    as_(ada).post("/letterbox/opening/")
    assert "Eve lit a candle" in shown(as_(ada), "/letterbox/")
