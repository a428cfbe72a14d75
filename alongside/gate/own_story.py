"""Replies that tell more of the writer than of the one who grieves.

A line about one's own loss is company. A page of it belongs in a story of its own.
"""

import re
from dataclasses import dataclass

from alongside.gate.finding import Finding
from alongside.gate.rules.self_centring import LONG
from alongside.gate.text import Text

_WORD = re.compile(r"\w++(?:'\w++)?+")
_I = frozenset(
    [
        "i",
        "i'm",
        "im",
        "i've",
        "ive",
        "i'd",
        "i'll",
        "me",
        "my",
        "mine",
        "myself",
        "we",
        "we're",
        "we've",
        "we'd",
        "our",
        "ours",
        "us",
    ]
)
_YOU = frozenset(
    [
        "you",
        "you're",
        "youre",
        "your",
        "yours",
        "yourself",
        "you've",
        "you'd",
        "you'll",
        "u",
        "ur",
        "ye",
        "yous",
        "yourselves",
    ]
)
_LEAST_WORDS = 36
_SHARE = 0.6
_LEAST_I = 4


@dataclass(slots=True)
class _Stretch:
    """Sentences in a row, counted in words, and how many of those words say I."""

    start: int
    end: int
    words: int = 0
    mine: int = 0


def find_own_story(text: Text) -> Finding | None:
    """The longest stretch of sentences that say I and never you, if it is most of the reply."""
    total, stretches = _stretches(text)
    longest = max(stretches, key=lambda stretch: stretch.words, default=None)
    if longest is None or longest.words < max(_LEAST_WORDS, _SHARE * total):
        return None
    if longest.mine < max(_LEAST_I, longest.words // 16):
        return None
    last = longest.start + len(text.words.text[longest.start : longest.end].rstrip())
    return Finding(LONG, "more of I than of you", *text.of_words(longest.start, last))


def _stretches(text: Text) -> tuple[int, list[_Stretch]]:
    total = 0
    stretches: list[_Stretch] = []
    for number in range(len(text.sentences)):
        start, end = text.sentences.span(number)
        words = [word[0] for word in _WORD.finditer(text.words.text, start, end)]
        total += len(words)
        if not _YOU.isdisjoint(words):
            continue
        if not stretches or stretches[-1].end != start:
            stretches.append(_Stretch(start, end))
        stretches[-1].end = end
        stretches[-1].words += len(words)
        stretches[-1].mine += sum(word in _I for word in words)
    return total, stretches
