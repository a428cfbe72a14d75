"""What is installed is exactly what was locked, for running and for working alike."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]


def pins(name: str) -> dict[str, str]:
    found = re.findall(r"^([\w.\[\],-]+)==([^\s;\\]+)", (ROOT / name).read_text(), re.MULTILINE)
    return dict(found)


def wanted(name: str) -> set[str]:
    lines = (ROOT / name).read_text().splitlines()
    names = [re.match(r"[\w.-]+", line) for line in lines if not line.startswith(("#", "-"))]
    return {found[0].lower() for found in names if found}


def test_the_working_environment_runs_the_very_versions_that_a_place_runs():
    working = pins("requirements-dev.txt")
    assert {name: working.get(name) for name in pins("requirements.txt")} == pins(
        "requirements.txt"
    )


def test_every_package_is_locked_with_a_hash():
    for lock in ("requirements.txt", "requirements-dev.txt"):
        blocks = re.split(r"\n(?=\w)", (ROOT / lock).read_text())
        assert [block.splitlines()[0] for block in blocks if "--hash=sha256:" not in block] == []


def test_what_is_asked_for_is_locked():
    for name in ("requirements", "requirements-dev"):
        locked = {pin.partition("[")[0].lower() for pin in pins(f"{name}.txt")}
        assert wanted(f"{name}.in") <= locked
