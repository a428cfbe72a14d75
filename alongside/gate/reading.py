"""What the gate says of a text: a verdict, its reasons, and whether someone may need help."""

from dataclasses import dataclass
from typing import Literal

Verdict = Literal["pass", "ask", "hold"]
Kind = Literal[
    "hostile",
    "blame",
    "minimising",
    "advice",
    "self_centring",
    "faith",
    "prying",
    "promotion",
    "personal_data",
    "pressure",
]
Door = Literal["questions", "advice", "faith", "own_story"]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why the gate stopped. `start` and `end` are offsets into the text as it was given."""

    kind: Kind
    start: int
    end: int
    because: str


@dataclass(frozen=True, slots=True)
class Reading:
    """`reasons` stand in the order of the text. `help` is a question of its own: it never
    changes the verdict."""

    verdict: Verdict
    reasons: tuple[Reason, ...]
    help: bool
