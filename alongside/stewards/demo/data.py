"""The texts of the demo, one small file each: cast.toml, and a file for each story in told/."""

import tomllib
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent

Data = dict[str, Any]


def cast() -> Data:
    return _read(FOLDER / "cast.toml")


def told() -> dict[str, Data]:
    """Every story by the name of its file, the one begun first before the others."""
    stories = {path.stem: _read(path) for path in (FOLDER / "told").glob("*.toml")}
    return dict(sorted(stories.items(), key=lambda each: (-each[1]["begun"], each[0])))


def _read(path: Path) -> Data:
    return tomllib.loads(path.read_text(encoding="utf-8"))
