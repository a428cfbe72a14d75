"""Settings come from the environment through these readers, or not at all.

A value that cannot be read stops the start, naming the variable and why. A secret may stand in a
file instead: `NAME_FILE` names it, so that nothing secret need appear in a process listing.
"""

import os
from pathlib import Path


class Unreadable(SystemExit):
    """A setting that cannot be read. Carries one line for the person at the terminal."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"alongside: the setting {name} cannot be read: {why}")


def text(name: str, default: str | None = None) -> str:
    from_file = os.environ.get(f"{name}_FILE")
    if from_file:
        try:
            return Path(from_file).read_text(encoding="utf-8").strip()
        except OSError as error:
            raise Unreadable(f"{name}_FILE", f"{from_file}: {error.strerror}") from error
    value = os.environ.get(name, default)
    if value is None:
        raise Unreadable(name, "it is needed and has no default")
    return value


def number(name: str, default: int, *, least: int = 0) -> int:
    value = text(name, str(default))
    if not value.isdecimal() or int(value) < least:
        raise Unreadable(name, f"“{value}” is not a whole number of {least} or more")
    return int(value)


def flag(name: str, default: bool) -> bool:
    value = text(name, "yes" if default else "no").lower()
    if value not in {"yes", "no"}:
        raise Unreadable(name, f"“{value}” is neither “yes” nor “no”")
    return value == "yes"
