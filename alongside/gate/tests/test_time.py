"""Twice the text takes about twice the time, whatever the text."""

from time import process_time

import pytest

from alongside.gate import read

HARD = [
    "you should ", "at least it was early ", "people say at least it was early ", "a ", "a", "a.",
    "!", "'", '"', "\n", "1", "1 ", "@", "k1", "aaab", "*f", "zero ", "www.", "x@", "a-", "é",
    "leastitwas", "if only you ", "Ab Cd ", "i want to die ", "0 1.2-3/", "12 rose ", "(", "\u200b",
]  # fmt: skip


@pytest.mark.parametrize("piece", HARD)
def test_time_grows_with_the_length_and_no_faster(piece: str) -> None:
    read(piece * 100)
    assert fastest(piece, 20_000) < 4 * fastest(piece, 10_000) + 0.01


def fastest(piece: str, length: int) -> float:
    """Seconds of this process: what else the machine does must not count."""
    text = (piece * length)[:length]
    times = []
    for _ in range(3):
        start = process_time()
        read(text)
        times.append(process_time() - start)
    return min(times)
