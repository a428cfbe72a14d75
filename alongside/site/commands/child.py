"""A process of ours: started so that it ends when we do, however we end."""

import ctypes
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress

SECONDS_TO_END = 8
AT_ONCE = 5
# From <linux/prctl.h>: the kernel sends this signal to a child whose parent is gone.
PR_SET_PDEATHSIG = 1


class Child:
    def __init__(self, name: str, command: list[str]) -> None:
        self.name = name
        self.command = command
        self.process: subprocess.Popen[bytes] | None = None
        self.started_at = 0.0

    def start(self) -> None:
        self._end_what_it_left()
        # A session of its own: Ctrl-C reaches us alone, and we end the rest in order.
        # No thread of ours runs, so what is done between fork and exec is safe.
        self.process = subprocess.Popen(  # noqa: S603
            self.command,
            start_new_session=True,
            preexec_fn=_as_child,  # noqa: PLW1509
        )
        self.started_at = time.monotonic()

    @property
    def is_running(self) -> bool:
        return self.process is not None and self.process.poll() is None

    @property
    def ended_at_once(self) -> bool:
        return time.monotonic() - self.started_at < AT_ONCE

    @staticmethod
    def end_all(*children: "Child") -> None:
        started = [(child, child.process) for child in children if child.process]
        for _, process in started:
            process.terminate()
        until = time.monotonic() + SECONDS_TO_END
        for child, process in started:
            with suppress(subprocess.TimeoutExpired):
                process.wait(max(0.0, until - time.monotonic()))
            child._end_what_it_left()

    def _end_what_it_left(self) -> None:
        """Itself, if it still runs, and children of its own, such as a server still on its port."""
        if self.process:
            with suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()


def _as_child() -> None:
    signal.pthread_sigmask(signal.SIG_SETMASK, set())
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
