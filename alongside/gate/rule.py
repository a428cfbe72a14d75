"""A rule: phrases that weigh the same, what they are called, and which door lets them by."""

import textwrap
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


def phrases_in(block: str) -> tuple[Phrase, ...]:
    """One phrase a line; a line set further in goes on with the one before."""
    lines: list[str] = []
    for line in textwrap.dedent(block).strip().splitlines():
        if line.startswith(" "):
            lines[-1] += ("" if lines[-1].endswith("|") else " ") + line.strip()
        else:
            lines.append(line.strip())
    return tuple(map(phrase, lines))


def rule(
    name: str,
    phrases: str = "",
    *,
    weight: Weight = "ask",
    doors: tuple[str, ...] = (),
    excusable: bool = True,
) -> Rule:
    return Rule(name, phrases_in(phrases), weight, frozenset(doors), excusable)
