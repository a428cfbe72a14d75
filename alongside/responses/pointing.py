from typing import Any

from django.utils.translation import gettext

from alongside.gate import Reading, Reason

Piece = tuple[str, bool]


def pointed_at(words: str, reading: Reading) -> dict[str, Any]:
    """A reading, as a page shows it: the words in pieces with those that weigh marked, and why."""
    return {
        "verdict": reading.verdict,
        "pieces": pieces(words, reading.reasons),
        "becauses": list(dict.fromkeys(gettext(reason.because) for reason in reading.reasons)),
        "help_wanted": reading.help,
    }


def pieces(words: str, reasons: tuple[Reason, ...]) -> list[Piece]:
    """`words` cut where a reason begins or ends: (text, whether it is marked)."""
    cuts, at = [], 0
    for start, end in _merged(reasons):
        cuts += [(words[at:start], False), (words[start:end], True)]
        at = end
    return [(text, marked) for text, marked in [*cuts, (words[at:], False)] if text]


def _merged(reasons: tuple[Reason, ...]) -> list[tuple[int, int]]:
    """Spans in order, those that overlap taken as one."""
    spans: list[tuple[int, int]] = []
    for start, end in sorted((reason.start, reason.end) for reason in reasons):
        if spans and start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((start, end))
    return spans
