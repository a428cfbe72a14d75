"""The small language that the rules are written in."""

import re

import pytest

from alongside.gate.phrases import phrase


def found(source: str, text: str) -> bool:
    return re.match(phrase(source).pattern, text) is not None


def test_a_gap_is_short_and_never_steps_over_a_not() -> None:
    assert found("it was ..2 best", "it was for the best")
    assert not found("it was ..1 best", "it was for the best")
    assert not found("it was ..3 best", "it was not the best")
    assert not found("i ..2 want", "i don't want")
    assert found("i ..2 so", "i want so much")


def test_an_apostrophe_may_be_missing() -> None:
    assert found("you're young", "you're young")
    assert found("you're young", "youre young")


def test_words_may_be_optional_or_unwelcome_or_end_the_sentence() -> None:
    assert found("you (really )?should rest", "you should rest")
    assert not found("be strong !(enough)", "be strong enough")
    assert found("cheer up .", "cheer up.")
    assert not found("cheer up .", "cheer up the room")
    assert found("what happened ?", "what happened?")


def test_a_word_is_whole_unless_it_says_otherwise() -> None:
    assert not found("at least it", "at least italy")
    assert found("no miscarr*", "no miscarriage")


@pytest.mark.parametrize("source", [".. gap first", "open* first", "(a (b) c) d"])
def test_a_phrase_that_could_not_be_looked_up_is_refused(source: str) -> None:
    with pytest.raises(ValueError, match=r"phrase|brackets"):
        phrase(source)
