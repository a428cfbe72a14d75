"""Whatever is typed is shown, and nothing that is typed can make the place crawl."""

import pytest

from alongside.stories.rendering import MOST_SIGNS, as_html


@pytest.mark.parametrize("sign", ["[", "![", "_a*", "- a\n", "> ", "**a", "[a]("])
def test_thousands_of_signs_stand_as_they_were_typed(sign):
    words = sign * (MOST_SIGNS + 1)
    shown = as_html(words)
    assert "<em>" not in shown
    assert "<li>" not in shown
    assert "<a " not in shown
    assert shown.count(sign.strip()[0].replace(">", "&gt;")) >= MOST_SIGNS


def test_a_story_with_as_many_signs_as_a_story_has_keeps_its_emphasis():
    assert "<em>quiet</em>" in as_html("It was *quiet*. " * 400)
