"""Find the phrases of a book of rules in a text, in time that grows with the text alone."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from alongside.gate.excusing import is_excused
from alongside.gate.phrases import Phrase
from alongside.gate.rule import Rule
from alongside.gate.text import Text

_WORD = re.compile(r"\w++(?:'\w++)*+")
_FILLERS = re.compile(
    r"\W*(?:(?:please|just|so|and|but|or|then|well|also|maybe|honestly|now|try to|hi|hey|oh|ok|okay|"
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
    pattern: re.Pattern[str]
    phrase: Phrase
    rule: Rule


class Book:
    """Rules, looked up by the word a phrase begins with."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        entries: defaultdict[str, list[_Entry]] = defaultdict(list)
        words: set[str] = set()
        for rule in rules:
            for phrase in rule.phrases:
                words |= phrase.words
                entry = _Entry(re.compile(phrase.pattern), phrase, rule)
                for first in phrase.firsts:
                    entries[first].append(entry)
        self._entries = dict(entries)
        # Most words that begin a phrase do not go on as one: one look settles it.
        self._any = {
            first: re.compile("|".join(entry.phrase.pattern for entry in found))
            for first, found in entries.items()
        }
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
        for word in _WORD.finditer(text.words.text):
            for first in _ways_to_begin(word[0]):
                glance = self._any.get(first)
                if glance and glance.match(text.words.text, word.start()):
                    yield from self._at(text, word.start(), self._entries[first])

    def _at(self, text: Text, start: int, entries: list[_Entry]) -> Iterator[tuple[_Entry, int, int]]:
        begin, stop = text.sentences.span(text.sentences.number(start))
        for entry in entries:
            match = entry.pattern.match(text.words.text, start)
            if not match or match.end() > stop:
                continue
            if entry.phrase.opens and not _FILLERS.fullmatch(text.words.text, begin, start):
                continue
            yield entry, start, match.end()


def _ways_to_begin(word: str) -> tuple[str, ...]:
    """ "it's" begins a phrase on "it's", "its" and "it"."""
    head, apostrophe, tail = word.partition("'")
    return (head + tail.replace("'", ""), head) if apostrophe else (word,)
