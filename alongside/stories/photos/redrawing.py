import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryFile
from threading import Timer
from time import monotonic
from typing import IO, BinaryIO

from alongside.stories.photos import answer
from alongside.stories.photos.limits import SECONDS
from alongside.stories.photos.redrawn import Redrawn
from alongside.stories.photos.refusal import Reason, Refused
from alongside.stories.photos.slots import Slots
from alongside.stories.photos.spool import spooled

_ROOT = Path(__file__).resolve().parents[3]
_OUT_OF_TIME = {-signal.SIGXCPU, -signal.SIGALRM}


def redraw(
    source: BinaryIO,
    *,
    declared_size: int | None = None,
    slots: Slots | None = None,
    seconds: float = SECONDS,
) -> Redrawn:
    """Decodes an untrusted upload in a bounded process and writes it anew.

    Raises Refused with a Reason; an OSError is the house's own trouble, such as a full disk.
    """
    # The upload is read to its end before a slot is taken: a slow line must not hold one.
    with spooled(source, declared_size) as upload, TemporaryFile(prefix="alongside-") as answered:
        with (slots or Slots()).one() as slot:
            _work(upload, answered, slot, seconds)
        answered.seek(0)
        return answer.read(answered)


def _work(upload: IO[bytes], answered: IO[bytes], slot: int, seconds: float) -> None:
    with subprocess.Popen(  # noqa: S603 (no word of the upload or of a person is in it)
        # -P and -s: code comes from this checkout and its environment, not from where it stands.
        [sys.executable, "-s", "-P", "-m", "alongside.stories.photos.worker", str(seconds)],
        stdin=upload,
        # A file, for which the kernel holds RLIMIT_FSIZE; a pipe could be filled for ever.
        stdout=answered,
        stderr=subprocess.DEVNULL,
        cwd="/",
        # No secret of the site is within reach; one malloc arena keeps address space small.
        env={"PYTHONPATH": str(_ROOT), "MALLOC_ARENA_MAX": "1"},
        # The worker holds the slot as well, so that it still counts if the site is killed.
        pass_fds=[slot],
        start_new_session=True,
    ) as worker:
        _await(worker, seconds)
    _hold_to_success(worker.returncode)


def _await(worker: subprocess.Popen[bytes], seconds: float) -> None:
    # A timer, since Popen.wait with a timeout looks only every 50 ms: a third of a small photo.
    alarm, deadline = Timer(seconds, _kill, [worker]), monotonic() + seconds
    alarm.start()
    try:
        worker.wait()
        if worker.returncode == -signal.SIGKILL and monotonic() >= deadline:
            raise Refused(Reason.TOO_SLOW)
    finally:
        alarm.cancel()
        # Also when this thread is interrupted: no worker outlives the question.
        _kill(worker)


def _kill(worker: subprocess.Popen[bytes]) -> None:
    if worker.poll() is None:
        with suppress(ProcessLookupError):
            os.killpg(worker.pid, signal.SIGKILL)


def _hold_to_success(code: int) -> None:
    if code == answer.CANNOT_START:
        raise RuntimeError("The photo worker cannot start: run it by hand to see why.")
    if code:
        raise Refused(Reason.TOO_SLOW if code in _OUT_OF_TIME else Reason.BROKEN)
