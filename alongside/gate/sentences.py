"""Where one sentence ends and the next begins, in a folded text."""

import re
from bisect import bisect_right
from collections.abc import Sequence

_END = re.compile(r"(?<![.!?])[.!?]++[\"')\]]*+\s++|\n\s*+")
_TWO_WORDS = re.compile(r"(?<![\w'])\w[\w']*+\W++\w")


class Sentences:
    """The sentences of `text`; a sentence is known by its number."""

    def __init__(self, text: str, capital: Sequence[bool] | None = None) -> None:
        self._starts = [0]
        for match in _END.finditer(text):
            if match.end() < len(text) and not _runs_on(text, match, capital):
                self._starts.append(match.end())
        self._ends = [*self._starts[1:], len(text)]
        self._merge_single_words(text)

    def number(self, offset: int) -> int:
        return bisect_right(self._starts, offset) - 1

    def span(self, number: int) -> tuple[int, int]:
        return self._starts[number], self._ends[number]

    def __len__(self) -> int:
        return len(self._starts)

    def _merge_single_words(self, text: str) -> None:
        """Get. Over. It. is one sentence, and so is "No. It was not."."""
        starts: list[int] = []
        single_before = False
        for start, end in zip(self._starts, self._ends, strict=True):
            single = not _TWO_WORDS.search(text, start, end)
            if not starts or not (single or single_before):
                starts.append(start)
            single_before = single
        self._starts = starts
        self._ends = [*starts[1:], len(text)]


def _runs_on(text: str, match: re.Match[str], capital: Sequence[bool] | None) -> bool:
    """A line that was merely wrapped: no full stop before it and no capital after."""
    if not match[0].startswith("\n") or match[0].count("\n") > 1:
        return False
    return text[match.start() - 1 : match.start()].isalnum() and not (
        capital is not None and capital[match.end()]
    )
