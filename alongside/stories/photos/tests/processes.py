"""Which workers run now, asked of Linux itself."""

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

Found = TypeVar("Found")

_MARK = b"alongside.stories.photos.worker"


def workers_of(parent: int) -> list[int]:
    """Process ids of the workers that `parent` (or a thread of it) has started."""
    children: list[int] = []
    for task in Path(f"/proc/{parent}/task").glob("*/children"):
        try:
            children += [int(word) for word in task.read_text().split()]
        except OSError:
            continue
    return [child for child in children if _MARK in _command(child)]


def is_alive(process: int) -> bool:
    try:
        return ") Z " not in Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return False


def soon(asked: Callable[[], Found], within: float = 10.0) -> Found:
    """The first answer that is not empty."""
    until = time.monotonic() + within
    while not (found := asked()):
        assert time.monotonic() < until
        time.sleep(0.002)
    return found


def worker_of_mine() -> int:
    return soon(lambda: workers_of(os.getpid()))[0]


def _command(process: int) -> bytes:
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:
        return b""
