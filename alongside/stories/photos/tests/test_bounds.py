"""What a hostile photo may cost: some time and memory of a process of its own, no more."""

import os
import resource
import signal
import subprocess
import sys
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from alongside.stories.photos import MAX_BYTES, Reason, Redrawn, Slots
from alongside.stories.photos.limits import MEMORY
from alongside.stories.photos.tests.pictures import quarters, written
from alongside.stories.photos.tests.processes import is_alive, worker_of_mine
from alongside.stories.photos.tests.refusals import outcome

SMALL = written(quarters(), "JPEG")


@pytest.fixture(scope="module")
def heavy() -> bytes:
    """Forty megapixels: more than a second of work."""
    return written(Image.new("RGB", (8000, 5000), "teal"), "WEBP", method=0)


def bounded(code: str) -> subprocess.CompletedProcess[bytes]:
    head = "from alongside.stories.photos.limits import bound_this_process as bound; bound(0.2)\n"
    return subprocess.run([sys.executable, "-c", head + code], capture_output=True, check=False)


def test_a_photo_that_takes_too_long_is_let_go_and_its_worker_ends(heavy: bytes) -> None:
    with ThreadPoolExecutor() as threads:
        waiting = threads.submit(outcome, heavy, seconds=0.3)
        worker = worker_of_mine()

        assert waiting.result() is Reason.TOO_SLOW
    assert not is_alive(worker)


@pytest.mark.parametrize("sign", [signal.SIGKILL, signal.SIGSEGV, signal.SIGTERM])
def test_a_worker_killed_from_outside_is_a_broken_photo_and_frees_its_slot(
    sign: int, heavy: bytes, tmp_path: Path
) -> None:
    slots = Slots(1, 0.0, tmp_path)
    with ThreadPoolExecutor() as threads:
        waiting = threads.submit(outcome, heavy, slots=slots)
        os.kill(worker_of_mine(), sign)

        assert waiting.result() is Reason.BROKEN
    assert isinstance(outcome(SMALL, slots=slots), Redrawn)


@pytest.mark.parametrize("sign", [signal.SIGXCPU, signal.SIGALRM])
def test_a_worker_out_of_its_own_time_is_a_slow_photo(sign: int, heavy: bytes) -> None:
    with ThreadPoolExecutor() as threads:
        waiting = threads.submit(outcome, heavy)
        os.kill(worker_of_mine(), sign)

        assert waiting.result() is Reason.TOO_SLOW


def test_a_worker_gets_no_more_memory_than_its_share() -> None:
    assert bounded(f"bytearray({MEMORY // 8})").returncode == 0
    assert b"MemoryError" in bounded(f"bytearray({MEMORY})").stderr


def test_a_worker_ends_by_itself_when_nobody_is_left_to_end_it() -> None:
    assert bounded("import time; time.sleep(30)").returncode == -signal.SIGALRM
    assert -bounded("while True: pass").returncode in {signal.SIGXCPU, signal.SIGALRM}


def test_a_worker_cannot_fill_the_disk() -> None:
    code = (
        "import tempfile; tempfile.TemporaryFile(buffering=0).write(bytes(20_000_000)) < 2e7 or 1/0"
    )

    assert bounded(code).returncode == 0


def test_a_worker_knows_no_secret_of_the_site(
    heavy: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRET_KEY", "Kanarie4711ab")
    with ThreadPoolExecutor() as threads:
        waiting = threads.submit(outcome, heavy)
        worker = worker_of_mine()
        proc = Path(f"/proc/{worker}")
        pairs = (proc / "environ").read_bytes().split(b"\0")
        names = {pair.split(b"=")[0] for pair in pairs if pair}
        files = list((proc / "fd").iterdir())
        os.kill(worker, signal.SIGKILL)
        waiting.result()

    assert names <= {b"PYTHONPATH", b"MALLOC_ARENA_MAX"}
    assert len(files) <= 6


def test_the_site_itself_needs_little_memory_for_a_large_upload() -> None:
    upload = BytesIO(SMALL + bytes(MAX_BYTES - len(SMALL)))
    tracemalloc.start()
    outcome(upload)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert peak < 1024 * 1024


def test_the_site_stays_small_while_its_worker_is_large(heavy: bytes) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert isinstance(outcome(heavy), Redrawn)

    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before  # kilobytes
    assert grown < 20 * 1024
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024 < MEMORY
