"""Read every file that git knows or would know, and print what the house would write instead."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

from lints import RULES
from lints.source import Source


def main() -> int:
    found = [said for source in sources() for rule in RULES for said in rule.findings(source)]
    for said in found:
        print(said)
    return bool(found)


def sources() -> Iterator[Source]:
    known = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(known, check=True, capture_output=True, text=True).stdout
    for path in map(Path, listed.splitlines()):
        if path.is_file() and (text := text_of(path)) is not None:
            yield Source(path.as_posix(), text)


def text_of(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


raise SystemExit(main())
