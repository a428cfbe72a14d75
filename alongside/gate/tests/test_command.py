"""The command, as another community would run it."""

import io
import json
import subprocess
import sys

from alongside.gate.command import main


def run(lines: bytes, *options: str) -> tuple[int, list[dict[str, object]], bytes]:
    command = [sys.executable, "-m", "alongside.gate", *options]
    done = subprocess.run(command, input=lines, capture_output=True, check=False, timeout=60)
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()], done.stderr


def test_each_line_gets_a_reading_in_its_order() -> None:
    status, answers, noise = run(
        b'{"text": "So sorry."}\n{"text": "It was meant to be."}\n{"text": "I want to die."}\n'
    )
    assert status == 0
    assert [answer["verdict"] for answer in answers] == ["pass", "ask", "pass"]
    assert [answer["help"] for answer in answers] == [False, False, True]
    assert noise == b""


def test_a_bad_line_gets_an_error_in_its_place_and_the_others_are_read() -> None:
    status, answers, noise = run(
        b'{"text": "So sorry."}\nnot json\n[1]\n{"text": 3}\n\xff\xfe\n\n'
        b'{"text": "a", "story": 1}\n{"text": "a", "welcome": ["jokes"]}\n'
        b'{"text": "a", "welcome": "faith"}\n' + b"[" * 20_000 + b'\n{"text": "last"}'
    )
    assert status == 1
    assert ["error" in answer for answer in answers] == [False, *[True] * 9, False]
    assert noise == b""


def test_story_and_welcome_are_heard() -> None:
    line = {"text": "You should rest less and ask a doctor.", "story": "Hi", "welcome": ["advice"]}
    status, answers, _ = run(json.dumps(line).encode())
    assert (status, answers[0]["verdict"]) == (0, "pass")


def test_why_shows_the_rule_and_the_words() -> None:
    _, answers, _ = run(b'{"text": "Sorry. Time heals everything."}', "--why")
    assert answers[0]["why"] == [
        {
            "rule": "minimising.time",
            "weight": "ask",
            "words": "Time heals everything",
            "start": 7,
            "end": 22 + 6,
            "phrase": answers[0]["why"][0]["phrase"],  # type: ignore[index]
        }
    ]


def test_it_can_be_called_with_streams() -> None:
    answers = io.StringIO()
    assert main([], stdin=io.StringIO('{"text": "Love to you."}\n'), stdout=answers) == 0
    assert json.loads(answers.getvalue()) == {"verdict": "pass", "reasons": [], "help": False}


def test_an_answer_is_written_before_the_next_line_is_asked_for() -> None:
    command = [sys.executable, "-m", "alongside.gate"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(b'{"text": "one"}\n')
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["verdict"] == "pass"
        process.stdin.close()
