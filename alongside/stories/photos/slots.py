import fcntl
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from alongside.stories.photos.refusal import Reason, Refused

_PAUSE = 0.02  # seconds between two looks at the locks


def _own_folder() -> Path:
    return Path(tempfile.gettempdir()) / f"alongside-photo-slots-{os.getuid()}"


@dataclass(frozen=True)
class Slots:
    """How many photos the whole machine decodes at once: a lock file each.

    The kernel drops a lock when its last holder dies, so a killed process leaves no slot taken.
    """

    many: int = 2
    patience: float = 20.0  # seconds until a person is told to try again later
    folder: Path = field(default_factory=_own_folder)

    @contextmanager
    def one(self) -> Iterator[int]:
        """Holds a slot and gives its file descriptor, for the worker to hold it too."""
        self._make_folder()
        held = self._wait()
        try:
            yield held
        finally:
            os.close(held)

    def _make_folder(self) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # In a shared /tmp somebody else could have put a folder or a link there first.
        if self.folder.is_symlink() or self.folder.stat().st_uid != os.getuid():
            raise PermissionError(f"{self.folder} belongs to somebody else")

    def _wait(self) -> int:
        until = time.monotonic() + self.patience
        while (held := self._try_all()) is None:
            if time.monotonic() >= until:
                raise Refused(Reason.BUSY)
            time.sleep(_PAUSE)
        return held

    def _try_all(self) -> int | None:
        tries = (_try(self.folder / f"{number}.lock") for number in range(self.many))
        return next((held for held in tries if held is not None), None)


def _try(path: Path) -> int | None:
    held = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
    try:
        # flock, not lockf: threads of one process must shut one another out as well.
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(held)
        return None
    return held
