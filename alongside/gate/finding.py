"""Find the phrases of a book of rules in a text, in time that grows with the text alone."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from alongside.gate.excusing import is_excused
from alongside.gate.phrases import Phrase
from alongside.gate.rule import Rule
from alongside.gate.text import Text

_WORD = re.compile(r"\w++(?:'\w++)*+")
_FILLERS = re.compile(
    r"\W*(?:(?:please|just|so|and|but|or|then|well|also|maybe|honestly|now|try to|hi|hey|oh|ok|"
    r"okay|"
    r"remember|hun|hon|love|dear|mama|sister|darling|sweetie|yes|sorry|anyway)\W+)*"
)


@dataclass(frozen=True, slots=True)
class Finding:
    """`source` is the phrase as the rule wrote it; offsets are of the original text."""

    rule: Rule
    source: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Entry:
    phrase: Phrase
    rule: Rule


class Book:
    """Rules, looked up by the two words a phrase begins with."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._entries: defaultdict[tuple[str, str | None], list[_Entry]] = defaultdict(list)
        words: set[str] = set()
        for rule in rules:
            for phrase in rule.phrases:
                words |= phrase.words
                for start in phrase.starts:
                    self._entries[start].append(_Entry(phrase, rule))
        self._firsts = frozenset(first for first, _ in self._entries)
        self.words = frozenset(word for word in words if len(word) > 1 or word in "aiu")

    def find(self, text: Text) -> Iterator[Finding]:
        for entry, start, end in self._matches(text):
            if not entry.rule.excusable or not is_excused(entry.rule.kind, text, start, end):
                yield Finding(entry.rule, entry.phrase.source, *text.of_words(start, end))

    def spans(self, text: Text) -> Iterator[tuple[int, int]]:
        """Where phrases stand in `text.words`, whatever stands around them."""
        for _, start, end in self._matches(text):
            yield start, end

    def _matches(self, text: Text) -> Iterator[tuple[_Entry, int, int]]:
        words = [
            (word.start(), _ways_to_begin(word[0])) for word in _WORD.finditer(text.words.text)
        ]
        words.append((0, ()))
        for (start, firsts), (_, seconds) in pairwise(words):
            for first in firsts:
                if first in self._firsts:
                    yield from self._at(text, start, self._of(first, seconds))

    def _of(self, first: str, seconds: tuple[str, ...]) -> Iterator[_Entry]:
        for second in (None, *seconds):
            yield from self._entries.get((first, second), ())

    def _at(
        self, text: Text, start: int, entries: Iterable[_Entry]
    ) -> Iterator[tuple[_Entry, int, int]]:
        begin, stop = text.sentences.span(text.sentences.number(start))
        for entry in entries:
            match = _compiled(entry.phrase.pattern).match(text.words.text, start)
            if not match or match.end() > stop:
                continue
            if entry.phrase.opens and not _FILLERS.fullmatch(text.words.text, begin, start):
                continue
            yield entry, start, match.end()


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Only when first wanted: all at once would make every start slow."""
    return re.compile(pattern)


def _ways_to_begin(word: str) -> tuple[str, ...]:
    """ "it's" begins a phrase on "it's", "its" and "it"."""
    head, apostrophe, tail = word.partition("'")
    return (head + tail.replace("'", ""), head) if apostrophe else (word,)
