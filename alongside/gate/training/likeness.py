"""How alike two texts are, and which of many are too alike."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from math import ceil

RUN = 4


def runs_of(text: str) -> frozenset[str]:
    """Every run of four letters, white space folded and case laid aside."""
    plain = " ".join(text.lower().split())
    return frozenset(plain[at : at + RUN] for at in range(max(1, len(plain) - RUN + 1)))


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Shared runs among all runs: 0 for nothing in common, 1 for the same."""
    return len(one & other) / len(one | other)


def too_alike(texts: Iterable[str], most: float) -> Iterator[tuple[str, str, float]]:
    """Pairs above `most`, a share between 0 and 1."""
    runs = {text: runs_of(text) for text in texts}
    often: defaultdict[str, int] = defaultdict(int)
    for each in runs.values():
        for run in each:
            often[run] += 1
    for one, other in _sharing(runs, often, most):
        alike = likeness(runs[one], runs[other])
        if alike > most:
            yield one, other, alike


def _sharing(
    runs: dict[str, frozenset[str]], often: dict[str, int], most: float
) -> set[tuple[str, str]]:
    """Pairs that share one of their rarest runs: the more alike two must be, the fewer of each
    need comparing, for those above `most` cannot differ in all of so many."""
    together: defaultdict[str, list[str]] = defaultdict(list)
    for text, each in runs.items():
        rarest_first = sorted(each, key=lambda run: (often[run], run))
        for run in rarest_first[: len(each) - ceil(most * len(each)) + 1]:
            together[run].append(text)
    return {pair for texts in together.values() for pair in combinations(sorted(texts), 2)}
