"""Holds these tests to the gate: each text gets the verdict that they count on."""

import pytest

from alongside.gate import read
from alongside.responses.tests import words


@pytest.mark.parametrize(
    ("text", "verdict"),
    [(words.KIND, "pass"), (words.ASKED, "ask"), (words.ABUSE, "hold")],
)
def test_each_text_is_read_as_the_others_here_say(text, verdict):
    assert read(text).verdict == verdict


def test_despair_asks_for_help():
    assert read(words.DESPAIR).help
