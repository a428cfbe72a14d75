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
from collections.abc import Iterator
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
    """`starts` are the pairs of words it can begin with, where None stands for any second word;
    `words` are all that it knows. Both without apostrophes."""

    source: str
    pattern: str
    starts: frozenset[tuple[str, str | None]]
    words: frozenset[str]
    opens: bool


def phrase(source: str) -> Phrase:
    """Raises ValueError where the first element that must be is a gap, or open at its end."""
    opens = source.startswith("^ ")
    _check(source)
    elements = list(_ELEMENT.finditer(source.removeprefix("^ ")))
    lead = _lead(elements)
    if not _choices(lead[-1]) or "*" in " ".join(c for element in lead for c in _choices(element)):
        raise ValueError(f"a phrase begins with plain words: {source!r}")
    may = "".join(f"(?:{_words_pattern(_choices(element))}{_SEP})?" for element in lead[:-1])
    rest = "".join(_pattern(element) for element in elements[len(lead) :])
    words = {
        word for element in elements for choice in _choices(element) for word in choice.split()
    }
    return Phrase(
        source,
        may + _words_pattern(_choices(lead[-1])) + rest,
        frozenset(_starts(elements, len(lead))),
        frozenset(map(bare, words - _MARKS.keys())),
        opens,
    )


def _lead(elements: list[re.Match[str]]) -> list[re.Match[str]]:
    """The words that may come first, and the first that must."""
    must = next((i for i, element in enumerate(elements) if not element[5]), 0)
    return elements[: must + 1]


def _starts(elements: list[re.Match[str]], lead: int) -> Iterator[tuple[str, str | None]]:
    for i in range(lead):
        for choice in _choices(elements[i]):
            first, *more = choice.split()
            seconds = {key(more[0])} if more else _nexts(elements, i + 1)
            yield from ((key(first), second) for second in seconds)


def _nexts(elements: list[re.Match[str]], i: int) -> set[str | None]:
    """What may stand at element `i`: words, or None for anything at all."""
    if i == len(elements) or not _choices(elements[i]):
        return {None}
    if elements[i][1]:
        return _nexts(elements, i + 1)
    heads = [choice.split()[0] for choice in _choices(elements[i])]
    plain = {None if "*" in head or head in _MARKS else key(head) for head in heads}
    return plain | _nexts(elements, i + 1) if elements[i][5] else plain


def key(word: str) -> str:
    """What a word is looked up by: "don't" by "dont", "no-one" by "no"."""
    found = re.match(r"\w+", bare(word))
    return found[0] if found else ""


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
