"""Read JSON lines on standard input and write one reading a line, in order."""

import argparse
import io
import json
import sys
from typing import Any, TextIO, get_args

from alongside.gate.finding import Finding
from alongside.gate.gate import explain
from alongside.gate.reading import Door, Reading

_DOORS = frozenset(get_args(Door))


def main(
    argv: list[str] | None = None, stdin: TextIO | None = None, stdout: TextIO | None = None
) -> int:
    """Exit status: 0, or 1 if some line was bad or nobody reads the answers any more."""
    options = _options(argv)
    source, answers = stdin or sys.stdin, stdout or sys.stdout
    if isinstance(source, io.TextIOWrapper):
        # A byte that is no UTF-8 spoils its own line, not those after it.
        source.reconfigure(encoding="utf-8", errors="surrogateescape", newline="\n")
    bad = False
    try:
        for line in source:
            answer = answer_to(line, why=options.why)
            bad = bad or "error" in answer
            print(json.dumps(answer), file=answers, flush=True)
    except BrokenPipeError:
        return 1
    return int(bad)


def answer_to(line: str, *, why: bool = False) -> dict[str, Any]:
    """What is written for one line: a reading, or `{"error": what is wrong with the line}`."""
    try:
        request = _request(line)
    except (ValueError, RecursionError) as problem:
        return {"error": str(problem)}
    reading, findings = explain(**request)
    answer = _as_json(reading)
    if why:
        answer["why"] = [_why(request["text"], finding) for finding in findings]
    return answer


def _options(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="alongside gate", description=__doc__)
    parser.add_argument("--why", action="store_true", help="show the rules and words behind it")
    return parser.parse_args(argv)


def _request(line: str) -> dict[str, Any]:
    """Raises ValueError with words for whoever sent the line."""
    if any("\udc80" <= char <= "\udcff" for char in line):
        raise ValueError("the line is not UTF-8")
    try:
        given = json.loads(line)
    except ValueError as problem:
        raise ValueError(f"the line is not JSON: {problem}") from None
    if not isinstance(given, dict) or not isinstance(given.get("text"), str):
        raise ValueError('the line is not an object with a "text" that is a string')
    story, welcome = given.get("story"), given.get("welcome") or []
    if story is not None and not isinstance(story, str):
        raise ValueError('"story" is not a string')
    if not isinstance(welcome, list) or not all(door in list(_DOORS) for door in welcome):
        raise ValueError(f'"welcome" is not a list of any of: {", ".join(sorted(_DOORS))}')
    return {"text": given["text"], "story": story, "welcome": frozenset(welcome)}


def _as_json(reading: Reading) -> dict[str, Any]:
    reasons = [
        {"kind": each.kind, "start": each.start, "end": each.end, "because": each.because}
        for each in reading.reasons
    ]
    return {"verdict": reading.verdict, "reasons": reasons, "help": reading.help}


def _why(text: str, finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule.name,
        "weight": finding.rule.weight,
        "words": text[finding.start : finding.end],
        "start": finding.start,
        "end": finding.end,
        "phrase": finding.source,
    }
