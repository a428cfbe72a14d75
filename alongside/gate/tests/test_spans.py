"""Spans are offsets into the text as it was given, whatever was folded on the way."""

import pytest

from alongside.gate import read


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("So sorry. You can try again.", "You can try again"),
        ("♥♥ ﬁne… Y0u c@n try ag@in ♥", "Y0u c@n try ag@in"),
        ("Ａｔ ｌｅａｓｔ ｉｔ ｗａｓ", "Ａｔ ｌｅａｓｔ ｉｔ"),
        ("ok: k i l l  y o u r s e l f, bye", "k i l l  y o u r s e l f"),
        ("é́ It was meant to bé́, so", "was meant to bé́"),
        ("x \u200bat le\u200bast you", "at le\u200bast you"),
        ("\U0001f54a God\u2019s plan.", "God\u2019s plan"),
        ("STRAẞE. Killlll yourselffff now", "Killlll yourselffff"),
    ],
)
def test_a_span_holds_the_words_that_weigh(text: str, words: str) -> None:
    assert [text[r.start : r.end] for r in read(text).reasons] == [words]
