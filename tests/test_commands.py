"""`alongside` at a terminal: what it does, and what it says when it cannot."""

import os
import subprocess
import sys

import pytest

from alongside.site.command import main

UNDJANGO = "import sys; sys.modules['django'] = None; from alongside.site.command import main; "


@pytest.fixture
def newcomer(cy):
    cy.admitted_on = None
    cy.save()
    return cy


@pytest.mark.parametrize("role", ["host", "steward"])
def test_somebody_is_given_a_role_and_let_in(newcomer, role, capsys):
    assert main([role, "add", "Cy"]) == 0
    newcomer.refresh_from_db()
    assert newcomer.is_admitted
    assert newcomer.holds(role)
    assert f"is a {role} now" in capsys.readouterr().out


def test_a_role_given_twice_is_had_once(cy):
    main(["host", "add", "cy"])
    assert main(["host", "add", "cy"]) == 0
    assert cy.roles.count() == 1


def test_a_name_nobody_has_is_said_kindly(db):
    with pytest.raises(SystemExit, match="nobody here signs in as “zoe”"):
        main(["host", "add", "zoe"])


def test_a_folder_without_a_place_is_said_kindly(tmp_path):
    said = run(["-m", "alongside", "host", "add", "cy", "--data", str(tmp_path)])
    assert said.returncode == 1
    assert f"no place in {tmp_path}" in said.stderr
    assert "Traceback" not in said.stderr


def test_the_gate_reads_without_django():
    said = run(["-c", UNDJANGO + "raise SystemExit(main(['gate']))"], '{"text": "So sorry."}\n')
    assert '"verdict": "pass"' in said.stdout


def test_a_command_it_does_not_know_is_refused(capsys):
    with pytest.raises(SystemExit):
        main(["host", "add", "cy", "--admin"])
    assert "“--admin” is not something it knows" in capsys.readouterr().err


def test_what_cannot_be_read_from_the_environment_is_named(tmp_path):
    said = run(["-m", "alongside", "migrate", "--data", str(tmp_path)], ALONGSIDE_MAIL_PORT="post")
    assert said.returncode == 1
    assert "the setting ALONGSIDE_MAIL_PORT cannot be read" in said.stderr


def run(arguments: list[str], said: str = "", **more: str) -> subprocess.CompletedProcess[str]:
    own = {name: value for name, value in os.environ.items() if "ALONGSIDE" not in name}
    own |= {"DJANGO_SETTINGS_MODULE": "alongside.site.settings"} | more
    command = [sys.executable, *arguments]
    return subprocess.run(command, input=said, capture_output=True, text=True, env=own, check=False)
