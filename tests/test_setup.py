"""The scripts a newcomer meets first, on machines that are not as one wishes."""

import os
import stat
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def put(folder: Path, name: str, script: str) -> None:
    file = folder / name
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(file.stat().st_mode | stat.S_IXUSR)


def run(script: str, path: Path | str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/bash", str(ROOT / "bin" / script), "a-package"],
        env={"PATH": str(path)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def shims(tmp_path) -> Path:
    """A folder of programs in which Python's names are there and do not work."""
    for name in ("python3.11", "python3", "python3.12"):
        put(tmp_path, name, "exit 127")
    return tmp_path


def test_a_python_that_is_there_and_fails_is_passed_over(shims):
    found = run("python", f"{shims}:{os.environ['PATH']}")
    assert found.returncode == 0
    assert not found.stdout.startswith(str(shims))


def test_an_older_python_is_passed_over(shims):
    put(shims, "python3.11", 'case "$2" in *"3, 11"*) exit 1;; esac; echo wrong')
    assert "wrong" not in run("python", f"{shims}:{os.environ['PATH']}").stdout


def test_who_may_not_install_packages_is_told_which_are_missing(tmp_path):
    put(tmp_path, "id", "echo 1000")
    said = run("apt", tmp_path)
    assert said.returncode == 1
    assert "apt-get install a-package" in said.stderr


def test_every_command_of_the_makefile_is_there():
    told = ["make", "--dry-run", "test", "check", "run"]
    said = subprocess.run(told, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for script in ("test", "check", "setup"):
        assert f"bin/{script}" in said
        assert os.access(ROOT / "bin" / script, os.X_OK)
