"""The texts written for the gate, as they lie in `texts/`: one JSON object a line.

`docs/gate-texts.md` is their data card: how they were written, by what rules labelled, what is missing.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "texts"


@dataclass(frozen=True, slots=True)
class Told:
    """One reply. `kinds` is empty for a kind one; `weighs` are the runs of words that carry it.

    `hold`: of a kind that may be held back. `hard`: kind, though it looks like something else.
    `help`: whoever wrote it may be in danger. `voice` names the manner it is written in; the
    voices of one hand share its letter. `story` is the text answered to, `welcome` what its
    author said is welcome.
    """

    text: str
    kinds: tuple[str, ...]
    voice: str
    loss: str
    weighs: tuple[str, ...] = ()
    hold: bool = False
    hard: bool = False
    help: bool = False
    story: str | None = None
    welcome: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Second:
    """What a second reader, who saw neither labels nor writer, said of a text."""

    text: str
    kinds: tuple[str, ...]
    hold: bool
    help: bool


@cache
def corpus() -> tuple[Told, ...]:
    return tuple(told for path in sorted(FOLDER.glob("?.jsonl")) for told in _told_in(path))


def second_labels() -> list[Second]:
    rows = _lines(FOLDER / "second_labels.jsonl")
    return [Second(r["text"], tuple(r["kinds"]), r["hold"], r["help"]) for r in rows]


def _told_in(path: Path) -> Iterator[Told]:
    stories = {row["id"]: row["story"] for row in _lines(FOLDER / "stories.jsonl")}
    for row in _lines(path):
        row["kinds"] = tuple(row["kinds"])
        row["weighs"] = tuple(row.get("weighs", ()))
        row["welcome"] = frozenset(row.get("welcome", ()))
        row["story"] = stories.get(row.get("story"))
        yield Told(**row)


def _lines(path: Path) -> Iterator[dict]:  # type: ignore[type-arg]
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)
