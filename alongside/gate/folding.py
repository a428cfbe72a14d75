"""Fold a text to plain lower-case Latin, and remember where every letter came from."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from alongside.gate.lookalikes import INVISIBLE, LOOKALIKES

_NAMED_LETTER = re.compile(
    r"(?:LATIN (?:SMALL|CAPITAL) LETTER|LATIN LETTER SMALL CAPITAL"
    r"|REGIONAL INDICATOR SYMBOL LETTER) ([A-Z])\b"
)


@dataclass(frozen=True, slots=True)
class Edit:
    """Put `letters` where `start`..`end` stood; `at` says which old offset each comes from."""

    start: int
    end: int
    letters: str
    at: Sequence[int]


@dataclass(frozen=True, slots=True)
class Folded:
    """`at[i]` is the offset, in the text as given, of the character that `text[i]` stands for."""

    text: str
    at: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The offsets, in the text as given, of `text[start:end]`, which is not empty."""
        return self.at[start], self.at[end - 1] + 1

    def edited(self, edits: Iterable[Edit]) -> "Folded":
        """The same with these edits, which are in order and do not overlap."""
        text: list[str] = []
        at: list[int] = []
        done = 0
        for edit in edits:
            text += self.text[done : edit.start], edit.letters
            at += self.at[done : edit.start]
            at += (self.at[old] for old in edit.at)
            done = edit.end
        text.append(self.text[done:])
        at += self.at[done:]
        return Folded("".join(text), at)


def fold(original: str) -> Folded:
    text: list[str] = []
    at: list[int] = []
    for offset, char in enumerate(original):
        for letter in folded(char):
            text.append(letter)
            at.append(offset)
    return Folded("".join(text), at)


@lru_cache(maxsize=4096)
def folded(char: str) -> str:
    """What one character stands for: none, one or several plain ones."""
    if char in LOOKALIKES:
        return LOOKALIKES[char]
    return "".join(_letter(part) for part in unicodedata.normalize("NFKD", char))


def is_unseen(char: str) -> bool:
    """True of what is drawn as nothing, or onto the letter before it."""
    return unicodedata.category(char) in {"Mn", "Me", "Cf", "Cc"} or char in INVISIBLE


def _letter(part: str) -> str:
    low = part.casefold()
    if part in {"\n", " "} or (part.isascii() and part.isprintable()):
        return low
    if part in LOOKALIKES or low in LOOKALIKES:
        return LOOKALIKES.get(part) or LOOKALIKES[low]
    if is_unseen(part):
        return ""
    named = _NAMED_LETTER.search(unicodedata.name(part, ""))
    return named[1].lower() if named else low
