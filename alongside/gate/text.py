"""A text made ready for the rules."""

from bisect import bisect_left

from alongside.gate.disguises import Words, lift
from alongside.gate.folding import fold, is_unseen
from alongside.gate.sentences import Sentences


class Text:
    """`plain` keeps digits and signs as they stand, for numbers and addresses; `words` has the
    disguises lifted, for phrases. Both know where their letters come from."""

    def __init__(self, original: str, known: Words) -> None:
        self.original = original
        self.plain = fold(original)
        lifted = lift(self.plain, known)
        self.words = type(lifted)(lifted.text.replace("_", " "), lifted.at)
        capital = [original[offset].isupper() for offset in self.words.at]
        self.sentences = Sentences(self.words.text, capital)

    def of_words(self, start: int, end: int) -> tuple[int, int]:
        """The span in the original of a span in `words`."""
        return self._whole(*self.words.span(start, end))

    def of_plain(self, start: int, end: int) -> tuple[int, int]:
        """The span in the original of a span in `plain`."""
        return self._whole(*self.plain.span(start, end))

    def sentence_at(self, offset: int) -> int:
        """The number of the sentence in which this offset of the original stands."""
        return self.sentences.number(bisect_left(self.words.at, offset))

    def _whole(self, start: int, end: int) -> tuple[int, int]:
        # An accent written after its letter belongs to the span; a line end does not.
        while end < len(self.original) and is_unseen(self.original[end]):
            if self.original[end] in "\t\r\n":
                break
            end += 1
        return start, end
