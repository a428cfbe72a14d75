"""How long a host waits for a place that was run before, and what it costs while nobody looks.

Starts it as the README says, `make run`, from a folder prepared once; counts from the command to
the first page; then lets it stand and adds up what its processes keep of memory to themselves
(their proportional set size, so that what they share counts once).
"""

import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

from bench.report import Figure, report

RUNS = 5
SECONDS_TO_SETTLE = 4
PATIENCE = 60


def main() -> int:
    with tempfile.TemporaryDirectory() as data:
        measure(data)
        runs = [measure(data) for _ in range(RUNS)]
    starts, memory, ends = zip(*runs, strict=True)
    return report(
        "start",
        Figure("second start to first page", list(starts), "s", must=3, aim=1.5),
        Figure("memory while idle", list(memory), "MiB", must=300, aim=160),
        Figure("SIGTERM to all ended", list(ends), "s", must=5, aim=1),
    )


def measure(data: str) -> tuple[float, float, float]:
    """Seconds to the first page, MiB while idle, seconds to the end."""
    port = free_port()
    began = time.monotonic()
    command = ["make", "--silent", "run", f"PORT={port}", f"DATA={data}"]
    make = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        wait_for_a_page(port)
        seconds = time.monotonic() - began
        time.sleep(SECONDS_TO_SETTLE)
        mebibytes = sum(map(memory_of, descendants(make.pid))) / 1024
    finally:
        ending = time.monotonic()
        make.send_signal(signal.SIGTERM)
        make.wait()
    return seconds, mebibytes, time.monotonic() - ending


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


def wait_for_a_page(port: int) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            urlopen(f"http://localhost:{port}/", timeout=10).close()
            return
        except HTTPError as error:
            if error.code < 500:
                return
        except (URLError, OSError):
            pass
        time.sleep(0.01)
    raise SystemExit(f"No page came within {PATIENCE} seconds.")


def descendants(pid: int) -> list[int]:
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *(further for child in children for further in descendants(int(child)))]


def memory_of(pid: int) -> int:
    """KiB, what is shared counted in proportion."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
