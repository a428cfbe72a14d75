"""A real place, started as a host starts it: it opens, it says so, and it ends whole."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

PATIENCE = 60


class Place:
    def __init__(self, data: Path) -> None:
        self.data = data
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            self.port = taken.getsockname()[1]
        self.process = self.alongside("run", "--port", str(self.port))
        self.said = ""

    def alongside(self, *arguments: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "alongside", *arguments, "--data", str(self.data)]
        return subprocess.Popen(
            command,
            env=environment(),
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )

    def wait_until_it_says(self, words: str) -> None:
        until = time.monotonic() + PATIENCE
        while words not in self.said and time.monotonic() < until:
            if not (line := self.process.stdout.readline()):
                break
            self.said += line
        assert words in self.said, self.said

    def children(self) -> dict[int, str]:
        return {
            pid: words for pid, words in processes().items() if parent_of(pid) == self.process.pid
        }

    def child(self, words: str) -> int:
        return next(pid for pid, said in self.children().items() if words in said)

    def family(self) -> list[int]:
        mine = str(self.port), str(self.data)
        return [pid for pid, said in processes().items() if any(word in said for word in mine)]

    def answers(self) -> int:
        try:
            with urlopen(f"http://localhost:{self.port}/", timeout=10) as answer:
                return answer.status
        except HTTPError as error:
            return error.code

    def end_by_force(self) -> None:
        for pid in [*self.children(), self.process.pid]:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self.process.wait()


def environment() -> dict[str, str]:
    """A host's: nothing of the tests' own settings in it."""
    own = {name: value for name, value in os.environ.items() if "ALONGSIDE" not in name}
    return own | {"DJANGO_SETTINGS_MODULE": "alongside.site.settings"}


def processes() -> dict[int, str]:
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            command = (folder / "cmdline").read_bytes().replace(b"\0", b" ")
            found[int(folder.name)] = command.decode(errors="replace")
    return found


def parent_of(pid: int) -> int:
    with suppress(OSError):
        return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
    return 0


def gone(*pids: int) -> bool:
    """Within a few seconds; one that ended and was not collected yet has no command line."""
    until = time.monotonic() + 10
    while time.monotonic() < until:
        if not [pid for pid in pids if processes().get(pid)]:
            return True
        time.sleep(0.1)
    return False


@pytest.fixture(scope="module")
def prepared(tmp_path_factory) -> Path:
    """Data brought up to date once, so that not every start does it."""
    data = tmp_path_factory.mktemp("prepared")
    command = [sys.executable, "-m", "alongside", "migrate", "--data", str(data)]
    subprocess.run(command, check=True, env=environment())
    return data


@pytest.fixture
def place(prepared, tmp_path) -> Iterator[Place]:
    place = Place(shutil.copytree(prepared, tmp_path / "a place"))
    yield place
    place.end_by_force()


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_one_signal_ends_it_whole(place, ending):
    place.wait_until_it_says("host add")
    children = list(place.children())
    assert len(children) == 2
    os.kill(place.process.pid, ending)
    assert place.process.wait(20) == 0
    assert gone(*children)
    assert place.family() == []


def test_a_signal_before_it_has_opened_ends_it_too(place):
    time.sleep(0.3)
    os.kill(place.process.pid, signal.SIGTERM)
    place.process.wait(20)
    assert place.family() == []


def test_it_answers_when_it_says_so_and_tells_how_to_become_its_host(place):
    place.wait_until_it_says("host add")
    assert f"http://localhost:{place.port}" in place.said
    assert f"--data '{place.data}' NAME" in place.said
    assert place.answers() < 500


def test_a_port_in_use_is_said_plainly(place):
    place.wait_until_it_says("is open at")
    other = place.alongside("run", "--port", str(place.port))
    said, _ = other.communicate(timeout=PATIENCE)
    assert other.returncode == 1
    assert f"port {place.port} is in use" in said
    assert "Traceback" not in said


def test_a_server_that_ends_by_itself_is_started_again(place):
    place.wait_until_it_says("host add")
    time.sleep(5)
    before, served = place.child("granian"), place.family()
    os.kill(before, signal.SIGKILL)
    place.wait_until_it_says("the server ended by itself")
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        with suppress(OSError):
            assert place.answers() < 500
            break
        time.sleep(0.2)
    assert place.child("granian") != before
    assert gone(*(pid for pid in served if pid != place.process.pid))


def test_a_server_that_cannot_stay_ends_it_all_with_a_line(place):
    place.wait_until_it_says("host add")
    os.kill(place.child("db_worker"), signal.SIGKILL)
    place.wait_until_it_says("the task worker ends as soon as it starts; stopping.")
    assert place.process.wait(20) == 1
    assert place.family() == []


def test_no_child_outlives_a_keeper_that_was_killed(place):
    place.wait_until_it_says("host add")
    children = list(place.children())
    os.kill(place.process.pid, signal.SIGKILL)
    assert gone(*children)
    assert place.family() == []
