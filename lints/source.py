"""A file as the rules read it, and what they find there."""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath

Found = tuple[int, str]


@dataclass(frozen=True)
class Source:
    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @cached_property
    def lines(self) -> list[str]:
        return self.text.splitlines()

    @property
    def folder(self) -> str:
        """`stories` for alongside/stories/views/home.py."""
        return PurePosixPath(self.path).parts[1]

    def line_at(self, offset: int) -> int:
        return self.text.count("\n", 0, offset) + 1

    def is_excused(self, line: int) -> bool:
        return "# house: " in self.lines[line - 1]


@dataclass(frozen=True)
class Rule:
    reads: Callable[[str], bool]
    find: Callable[[Source], Iterator[Found]]

    def findings(self, source: Source) -> Iterator[str]:
        if not self.reads(source.path):
            return
        for line, said in self.find(source):
            if not source.is_excused(line):
                yield f"{source.path}:{line}: {said}"


def is_code(path: str) -> bool:
    """Python that runs in a place: no test, no migration."""
    ours = path.startswith("alongside/") and path.endswith(".py")
    return ours and "/tests/" not in path and "/migrations/" not in path


def is_template(path: str) -> bool:
    return "/templates/" in path and path.endswith((".html", ".txt", ".svg", ".xml"))


def is_page(path: str) -> bool:
    return "/templates/" in path and path.endswith(".html")


def is_sent(path: str) -> bool:
    """Whatever a browser is given as we wrote it."""
    return path.startswith("alongside/") and path.endswith((".html", ".css", ".js", ".svg"))
