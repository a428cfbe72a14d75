"""Read a text. See `read` for the shape of it."""

from collections.abc import Iterable
from dataclasses import replace

from alongside.gate.because import BECAUSE
from alongside.gate.contacts import find_contacts
from alongside.gate.finding import Book, Finding
from alongside.gate.help import WORDS as HELP_WORDS
from alongside.gate.help import needs_help
from alongside.gate.own_story import find_own_story
from alongside.gate.reading import Reading, Reason, Verdict
from alongside.gate.rules import RULES
from alongside.gate.story import doors_of
from alongside.gate.text import Text

_BOOK = Book(RULES)
_KNOWN = _BOOK.words | HELP_WORDS


def read(text: str, *, story: str | None = None, welcome: frozenset[str] = frozenset()) -> Reading:
    """Read a reply before it reaches someone who grieves.

    `story` is the text answered to, if there is one. `welcome` may hold `questions`, `advice`,
    `faith` and `own_story`; a door opened makes a verdict milder, never stricter, and words that
    are not doors are passed over. Any text may be given and none raises; the time taken grows
    with its length and no faster.
    """
    return explain(text, story=story, welcome=welcome)[0]


def explain(
    text: str, *, story: str | None = None, welcome: frozenset[str] = frozenset()
) -> tuple[Reading, tuple[Finding, ...]]:
    """The reading, and the findings that made it, in the order of the text."""
    ready = Text(text, _KNOWN)
    doors = frozenset(welcome) | doors_of(story)
    findings = sorted(
        (finding for finding in _all(ready) if doors.isdisjoint(finding.rule.doors)),
        key=lambda finding: (finding.start, -finding.end),
    )
    reading = Reading(_verdict(findings), tuple(_reasons(findings)), needs_help(ready))
    return reading, tuple(findings)


def _all(text: Text) -> Iterable[Finding]:
    yield from _BOOK.find(text)
    yield from find_contacts(text)
    own = find_own_story(text)
    if own:
        yield own


def _verdict(findings: list[Finding]) -> Verdict:
    if any(finding.rule.weight == "hold" for finding in findings):
        return "hold"
    return "ask" if findings else "pass"


def _reasons(findings: list[Finding]) -> list[Reason]:
    """One reason where several of a kind rest on the same words; the graver one speaks."""
    merged: list[Finding] = []
    last: dict[str, int] = {}
    for finding in findings:
        before = last.get(finding.rule.kind)
        if before is not None and finding.start < merged[before].end:
            merged[before] = _together(merged[before], finding)
        else:
            last[finding.rule.kind] = len(merged)
            merged.append(finding)
    return [Reason(f.rule.kind, f.start, f.end, BECAUSE[f.rule.name]) for f in merged]


def _together(one: Finding, other: Finding) -> Finding:
    graver = other if (other.rule.weight, one.rule.weight) == ("hold", "ask") else one
    return replace(graver, start=one.start, end=max(one.end, other.end))
