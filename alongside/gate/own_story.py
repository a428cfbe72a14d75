"""Replies that tell more of the writer than of the one who grieves.

A line about one's own loss is company. A page of it belongs in a story of its own.
"""

import re

from alongside.gate.finding import Finding
from alongside.gate.rules.self_centring import LONG
from alongside.gate.text import Text

_WORD = re.compile(r"\w++(?:'\w++)?+")
_I = frozenset(
    ("i", "i'm", "im", "i've", "ive", "i'd", "i'll", "me", "my", "mine", "myself", "we", "we're")
    + ("we've", "we'd", "our", "ours", "us", "ourselves")
)
_YOU = frozenset(
    ("you", "you're", "youre", "your", "yours", "yourself", "you've", "you'd", "you'll", "u", "ur")
    + ("ye", "yous", "yourselves")
)
_LEAST_WORDS = 36
_SHARE = 0.6
_LEAST_I = 4


def find_own_story(text: Text) -> Finding | None:
    """The longest stretch of sentences that say I and never you, if it is most of the reply."""
    total = 0
    longest = (0, 0, 0, 0)
    stretch = (0, 0, 0, 0)
    for number in range(len(text.sentences)):
        start, end = text.sentences.span(number)
        words = [word[0] for word in _WORD.finditer(text.words.text, start, end)]
        total += len(words)
        if _YOU.isdisjoint(words):
            mine = sum(word in _I for word in words)
            first = stretch[2] if stretch[0] else start
            stretch = (stretch[0] + len(words), stretch[1] + mine, first, end)
            longest = max(longest, stretch)
        else:
            stretch = (0, 0, 0, 0)
    return _finding(text, total, *longest)


def _finding(text: Text, total: int, words: int, mine: int, start: int, end: int) -> Finding | None:
    if words < _LEAST_WORDS or mine < max(_LEAST_I, words // 16) or words < _SHARE * total:
        return None
    last = start + len(text.words.text[start:end].rstrip())
    return Finding(LONG, "more of I than of you", *text.of_words(start, last))
