"""A rule: phrases that weigh the same, what they are called, and which door lets them by."""

from dataclasses import dataclass
from typing import Literal, cast

from alongside.gate.phrases import Phrase, phrase
from alongside.gate.reading import Kind

Weight = Literal["ask", "hold"]


@dataclass(frozen=True, slots=True)
class Rule:
    """`name` is a key of `because.BECAUSE` and begins with the kind. `doors` name what lets it
    by. `excusable` is false where no "nobody should say" around the words makes them harmless."""

    name: str
    phrases: tuple[Phrase, ...] = ()
    weight: Weight = "ask"
    doors: frozenset[str] = frozenset()
    excusable: bool = True

    @property
    def kind(self) -> Kind:
        return cast(Kind, self.name.partition(".")[0])


def rule(
    name: str,
    phrases: str = "",
    *,
    weight: Weight = "ask",
    doors: tuple[str, ...] = (),
    excusable: bool = True,
) -> Rule:
    """`phrases` is one phrase a line (see phrases.py)."""
    lines = [line.strip() for line in phrases.splitlines() if line.strip()]
    return Rule(name, tuple(map(phrase, lines)), weight, frozenset(doors), excusable)
