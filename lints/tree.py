"""The project names no machine it was written on and no place its packages came from."""

import re
from collections.abc import Iterator

from lints.source import Found, Rule, Source

# Brackets keep these from finding themselves.
HOSTS = r"p[y]pi\.org|p[y]thonhosted|deb\.d[e]bian\.org|n[p]mjs\.(?:org|com)|file:[/]//"
PATHS = r"(?<![\w.~-])/(?:r[o]ot|w[o]rk|o[p]t/(?:pypi|wheels))/"
MACHINE = re.compile(f"{HOSTS}|{PATHS}")
LOCKED = re.compile(
    r"[A-Za-z0-9._-]+(\[[a-z0-9,-]+\])?==[\w.+!]+( ; [^\\/]+)?( \\)?"
    r"|    --hash=sha256:[0-9a-f]{64}( \\)?"
    r"|    # via( [\w.\[\], -]+)?|    #   [\w.\[\], -]+"
)


def no_machine_is_named(source: Source) -> Iterator[Found]:
    for found in MACHINE.finditer(source.text):
        said = f"“{found[0]}” is a fact of one machine: leave it to that machine's settings"
        yield source.line_at(found.start()), said


def locks_hold_names_versions_and_hashes(source: Source) -> Iterator[Found]:
    for number, line in enumerate(source.lines, 1):
        if not LOCKED.fullmatch(line):
            yield number, "a lock holds names, versions and hashes alone: make it with bin/lock"


def is_lock(path: str) -> bool:
    return path.startswith("requirements") and path.endswith(".txt")


RULES = [
    Rule(lambda path: True, no_machine_is_named),
    Rule(is_lock, locks_hold_names_versions_and_hashes),
]
