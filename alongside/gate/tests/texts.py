"""The texts that the gate is judged by, as written for it."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from alongside.gate import Reading, read

FOLDER = Path(__file__).parent / "texts"


@dataclass(frozen=True, slots=True)
class Example:
    """`label` is "kind", one of the gate's kinds, "help" or "no help"."""

    text: str
    label: str
    hard: bool
    hold: bool
    story: str | None
    welcome: frozenset[str]

    def read(self) -> Reading:
        return read(self.text, story=self.story, welcome=self.welcome)


def examples(name: str) -> list[Example]:
    lines = (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [_example(json.loads(line)) for line in lines]


def _example(row: dict[str, Any]) -> Example:
    return Example(
        row["text"],
        row["is"],
        row.get("hard", False),
        row.get("hold", False),
        row.get("story"),
        frozenset(row.get("welcome", ())),
    )
