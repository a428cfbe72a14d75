"""A small language for phrases, so that a rule reads like what it finds.

    at least (it|she|he) ..2 early      one of several; a gap of up to two words
    you're young?                       an optional word; the apostrophe may be missing
    be strong* !(enough|together)       strong, stronger; not followed by one of these
    ^ relax                             only where a sentence begins
    what happened ?                     only where a question mark follows
    cheer up .                          only where the sentence ends (a comma will do)
    for the best (.|really)             a full stop may be one of several

A gap never steps over a "not": "it was for the best" is not found in "it was not for the best".
"""

import re
from dataclasses import dataclass

_ELEMENT = re.compile(r"(!?)(?:\(([^()]*)\)|\.\.(\d)?|([^\s()?]+)|(?=\?))(\??)")
# "Don't" and its kin. A plain "ends in nt" would take in "want" and "meant".
NOT = r"(?:do|does|did|is|was|are|were|wo|would|could|ca|should|have|has|had|ai|need|must)n'?t"
_SEP = r"\W{1,6}+"
_GAP = r"(?:" + _SEP + r"(?!(?:not|never|no|nothing|nor|none|nobody|" + NOT + r")\b)\w++){0,%s}?"
_ASKED = r"(?=[^\w?.]{0,4}\?)"
_ENDED = r"(?=[^\w]{0,4}(?:[.!?,;\n\"]|\Z))"
_MARKS = {".": _ENDED, "?": _ASKED}


@dataclass(frozen=True, slots=True)
class Phrase:
    """`firsts` are the words it can begin with, `words` all that it knows, without apostrophes."""

    source: str
    pattern: str
    firsts: frozenset[str]
    words: frozenset[str]
    opens: bool


def phrase(source: str) -> Phrase:
    """Raises ValueError where the first element that must be is a gap, or open at its end."""
    opens = source.startswith("^ ")
    _check(source)
    elements = list(_ELEMENT.finditer(source.removeprefix("^ ")))
    lead = _lead(elements)
    firsts = [choice.split()[0] for element in lead for choice in _choices(element)]
    if not _choices(lead[-1]) or any("*" in first for first in firsts):
        raise ValueError(f"a phrase begins with plain words: {source!r}")
    may = "".join(f"(?:{_words_pattern(_choices(element))}{_SEP})?" for element in lead[:-1])
    rest = "".join(_pattern(element) for element in elements[len(lead) :])
    words = {word for element in elements for choice in _choices(element) for word in choice.split()}
    return Phrase(
        source,
        may + _words_pattern(_choices(lead[-1])) + rest,
        frozenset(map(bare, firsts)),
        frozenset(map(bare, words - _MARKS.keys())),
        opens,
    )


def _lead(elements: list[re.Match[str]]) -> list[re.Match[str]]:
    """The words that may come first, and the first that must."""
    must = next((i for i, element in enumerate(elements) if not element[5]), 0)
    return elements[: must + 1]


def _check(source: str) -> None:
    depth = 0
    for char in source:
        depth += (char == "(") - (char == ")")
        if depth not in {0, 1}:
            raise ValueError(f"brackets do not stand inside brackets: {source!r}")


def bare(word: str) -> str:
    return word.replace("'", "").rstrip("*")


def _choices(element: re.Match[str]) -> list[str]:
    if element[2] is not None:
        return [choice.strip() for choice in element[2].split("|")]
    return [element[4]] if element[4] else []


def _pattern(element: re.Match[str]) -> str:
    choices = _choices(element)
    if element[0] == "?":
        return _ASKED
    if not choices:
        return _GAP % (element[3] or 3)
    pattern = _next_pattern(choices)
    if element[1]:
        return f"(?!{pattern})"
    return f"(?:{pattern})?" if element[5] else pattern


def _next_pattern(choices: list[str]) -> str:
    """A full stop or a question mark among the choices stands for what ends the sentence."""
    words = [choice for choice in choices if choice not in _MARKS]
    after = [_SEP + _words_pattern(words)] if words else []
    marks = [_MARKS[choice] for choice in choices if choice in _MARKS]
    return "(?:" + "|".join(marks + after) + ")"


def _words_pattern(choices: list[str]) -> str:
    return "(?:" + "|".join(_SEP.join(map(_word, c.split())) for c in choices) + r")(?!\w)"


def _word(word: str) -> str:
    return re.escape(word).replace("'", "'?").replace(r"\*", r"\w*+")
