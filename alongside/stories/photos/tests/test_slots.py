import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image

from alongside.stories.photos import Reason, Redrawn, Slots
from alongside.stories.photos.tests.pictures import quarters, written
from alongside.stories.photos.tests.processes import is_alive, soon, workers_of
from alongside.stories.photos.tests.refusals import outcome

SMALL = written(quarters(), "JPEG")
SITE = """
import sys
from pathlib import Path
from alongside.stories.photos import Slots, redraw
redraw(open(sys.argv[1], "rb"), slots=Slots(int(sys.argv[3]), folder=Path(sys.argv[2])))
"""


def site(photo: Path, folder: Path, many: int) -> subprocess.Popen[bytes]:
    """Another process of the site, redrawing one photo."""
    return subprocess.Popen([sys.executable, "-c", SITE, photo, folder, str(many)])


@pytest.fixture(scope="module")
def heavy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("photo") / "heavy.webp"
    path.write_bytes(written(Image.new("RGB", (3000, 2000), "teal"), "WEBP", method=0))
    return path


def test_a_full_house_says_so(tmp_path: Path) -> None:
    slots = Slots(1, 0.05, tmp_path)
    with slots.one():
        assert outcome(SMALL, slots=slots) is Reason.BUSY
    assert isinstance(outcome(SMALL, slots=slots), Redrawn)


def test_threads_of_one_process_shut_one_another_out(tmp_path: Path) -> None:
    slots, inside, most = Slots(2, 30.0, tmp_path), [], []

    def enter(number: int) -> None:
        with slots.one():
            inside.append(number)
            most.append(len(inside))
            inside.remove(number)

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(enter, range(200)))
    assert len(most) == 200
    assert max(most) <= 2


def test_no_more_workers_than_slots_over_all_processes(heavy: Path, tmp_path: Path) -> None:
    sites = [site(heavy, tmp_path, 2) for _ in range(4)]
    most = 0
    while any(process.poll() is None for process in sites):
        most = max(most, sum(len(workers_of(process.pid)) for process in sites))
        time.sleep(0.005)

    assert [process.returncode for process in sites] == [0] * 4
    assert most == 2


def test_an_orphaned_worker_keeps_its_slot_until_it_ends(heavy: Path, tmp_path: Path) -> None:
    killed = site(heavy, tmp_path, 1)
    worker = soon(lambda: workers_of(killed.pid))[0]
    os.kill(worker, signal.SIGSTOP)
    killed.kill()
    killed.wait()

    assert outcome(SMALL, slots=Slots(1, 0.0, tmp_path)) is Reason.BUSY
    os.kill(worker, signal.SIGKILL)
    assert isinstance(outcome(SMALL, slots=Slots(1, 10.0, tmp_path)), Redrawn)
    soon(lambda: not is_alive(worker))


def test_a_slot_folder_of_somebody_else_is_not_trusted(tmp_path: Path) -> None:
    (tmp_path / "theirs").mkdir()
    (tmp_path / "mine").symlink_to(tmp_path / "theirs")

    with pytest.raises(PermissionError), Slots(folder=tmp_path / "mine").one():
        pass


def test_locks_are_for_the_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "slots"
    with Slots(folder=folder).one():
        assert folder.stat().st_mode & 0o777 == 0o700
        assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}
