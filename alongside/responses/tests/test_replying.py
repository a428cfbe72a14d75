"""Writing to someone who grieves: read first, sent or not, and never lost."""

import time_machine

from alongside.responses.limits import REPLIES_AN_HOUR
from alongside.responses.models import Candle, Opens, Reply, ResponseRule, SavedWords
from alongside.responses.tests.words import ABUSE, ASKED, DESPAIR, KIND


def page(answer):
    return answer.content.decode()


def test_kind_words_go_to_the_letterbox(eve, ada, told, says):
    assert "Your words are in the letterbox" in page(says(eve, told))
    assert [reply.words for reply in Reply.objects.for_letterbox_of(ada)] == [KIND]


def test_words_that_can_hurt_are_shown_to_their_writer_and_nothing_is_kept(eve, told, says):
    asked = says(eve, told, ASKED)
    assert "<mark>" in page(asked)
    for way in ("send", "candle", "save", "quiet", "as_it_is"):
        assert f'value="{way}"' in page(asked)
    assert not Reply.objects.exists()
    assert not SavedWords.objects.exists()


def test_keeping_quiet_leaves_no_trace(eve, told, says):
    says(eve, told, ASKED)
    says(eve, told, ASKED, way="quiet")
    assert not Reply.objects.exists()
    assert not SavedWords.objects.exists()
    assert not Candle.objects.exists()


def test_a_candle_instead_sends_no_words(eve, told, says):
    says(eve, told, ASKED, way="candle")
    assert Candle.objects.by(eve).count() == 1
    assert not Reply.objects.exists()


def test_saved_words_are_read_by_their_writer_alone_and_do_not_say_what_they_answered(
    as_, ada, eve, mo, told, says
):
    says(eve, told, ASKED, way="save")
    saved = SavedWords.objects.get()
    names = {field.name for field in SavedWords._meta.get_fields()}
    assert names == {"id", "public_id", "person", "words", "on"}
    assert ASKED in page(as_(eve).get("/you/kept-words/"))
    for other in (ada, mo):
        assert ASKED not in page(as_(other).get("/you/kept-words/"))
        as_(other).post(f"/you/kept-words/{saved.public_id}/removal/")
    assert SavedWords.objects.exists()


def test_as_it_is_holds_the_words_until_someone_read_them(eve, ada, told, says):
    assert "This stays with you for now" in page(says(eve, told, ASKED, way="as_it_is"))
    assert Reply.objects.held().count() == 1
    assert not Reply.objects.for_letterbox_of(ada).exists()


def test_abuse_is_held_however_it_is_sent(eve, ada, told, says):
    for way in ("send", "as_it_is", "no such way"):
        says(eve, told, ABUSE, way=way)
    assert Reply.objects.held().count() == 3
    assert not Reply.objects.for_letterbox_of(ada).exists()


def test_whoever_may_need_help_is_shown_it_at_once(eve, told, says):
    assert 'href="/help/"' in page(says(eve, told, DESPAIR)).partition("<main")[2]
    assert "do not have to carry it alone" in page(says(eve, told, DESPAIR))


def test_a_rule_changed_while_writing_leaves_the_words_with_their_writer(eve, told, says, rule_is):
    rule_is(opens=Opens.CANDLES)
    answer = page(says(eve, told))
    assert "Your words were not sent" in answer
    assert KIND in answer
    assert not Reply.objects.exists()


def test_words_sent_twice_are_kept_once(eve, told, says):
    for _ in range(2):
        answer = says(eve, told, attempt="one visit")
    assert "in the letterbox" in page(answer)
    assert Reply.objects.count() == 1


def test_other_words_from_the_same_visit_are_kept_too(eve, told, says):
    says(eve, told, KIND, attempt="one visit")
    answer = says(eve, told, "I sat with this a while.", attempt="one visit")
    assert "in the letterbox" in page(answer)
    assert Reply.objects.filter(words="I sat with this a while.").exists()


def test_abuse_never_rides_on_the_verdict_of_kind_words_sent_before(eve, ada, told, says):
    says(eve, told, KIND, attempt="one visit")
    assert "This stays with you for now" in page(says(eve, told, ABUSE, attempt="one visit"))
    assert [reply.words for reply in Reply.objects.for_letterbox_of(ada)] == [KIND]


def test_an_attempt_of_somebody_else_is_not_theirs_to_take(eve, cy, told, says):
    says(eve, told, KIND, attempt="one visit")
    says(cy, told, KIND, attempt="one visit")
    assert Reply.objects.count() == 2


def test_an_author_cannot_answer_her_own_story(ada, told, says):
    says(ada, told)
    says(ada, told, way="candle")
    assert not Reply.objects.exists()
    assert not Candle.objects.exists()


def test_words_longer_than_an_answer_are_handed_back_whole(eve, told, says):
    long = "I am here. " * 600
    answer = page(says(eve, told, long))
    assert long.strip() in answer
    assert not Reply.objects.exists()


def test_too_many_in_an_hour_wait_with_their_writer(eve, told, says):
    with time_machine.travel("2026-11-23 10:05Z", tick=False) as clock:
        for number in range(REPLIES_AN_HOUR):
            says(eve, told, f"I read it again, {number}.")
            clock.shift(120)
        answer = page(says(eve, told))
        assert "You have answered many people" in answer
        assert KIND in answer
        clock.shift(3600)
        assert "in the letterbox" in page(says(eve, told))


def test_slow_and_steady_answers_are_never_too_many(eve, told, says):
    with time_machine.travel("2026-11-23 10:00Z", tick=False) as clock:
        for number in range(REPLIES_AN_HOUR + 5):
            assert "in the letterbox" in page(says(eve, told, f"I thought of you, {number}."))
            clock.shift(200)


def test_questions_are_asked_about_until_the_author_welcomes_them(eve, told, says):
    prying = "Have you tried seeing another doctor? You should take vitamins."
    assert "Before it is sent" in page(says(eve, told, prying))
    ResponseRule.objects.update(questions_welcome=True)
    assert "in the letterbox" in page(says(eve, told, prying))
