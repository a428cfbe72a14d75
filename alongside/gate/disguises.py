"""Lift disguises from words: k1ll, k i l l, kiiill, f**k, everythinghappensforareason.

A disguise is lifted only where a word that some rule knows shows underneath, so that
"19w", "3rd" and a name with a number in it stay as they are.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from alongside.gate.folding import Edit, Folded

Words = frozenset[str]

# Digits and signs alone hide nothing, so a chunk has a letter in it.
_CHUNK = re.compile(r"(?<![a-z0-9@$!|*€])[0-9@$!|*€]*+[a-z][a-z0-9@$!|*€]*+")
_SPACED = re.compile(r"(?<![\w'])[a-z](?![\w'])(?:[ .\-_*+~|,/]{1,3}[a-z](?![\w'])){2,}")
_THRICE = re.compile(r"([a-z])\1\1+")
_LEET = str.maketrans("013457@$!|€", "oieastasiie")
_LEET_L = str.maketrans("013457@$!|€", "oleastasile")
_HIDES = re.compile(r"[0-9@$!|€]")
_MASKED = ("fuck", "fucking", "fucked", "shit", "bitch", "bitches", "cunt", "slut", "whore",
           "bastard", "stupid", "kill", "dead", "die", "retard", "wanker")  # fmt: skip
_GLUED = 12
_GLUED_LONGEST = 200
_LONGEST = 24
_UNKNOWN = 3


def lift(folded: Folded, words: Words) -> Folded:
    """Letters first, since k 1 l l is both."""
    lettered = folded.edited(_chunk_edits(folded.text, words))
    return lettered.edited(_spaced_edits(lettered.text, words))


def _chunk_edits(text: str, words: Words) -> Iterator[Edit]:
    for match in _CHUNK.finditer(text):
        chunk = match[0]
        if chunk.isalpha() and len(chunk) < _GLUED and not _THRICE.search(chunk):
            continue
        shown = _shown(chunk, words)
        if shown is not None:
            yield Edit(match.start(), match.end(), shown, _stretched(match.start(), chunk, shown))


def _shown(chunk: str, words: Words) -> str | None:
    if len(chunk) <= _LONGEST:
        for guess in _guesses(chunk):
            if guess in words:
                return guess
        if "*" in chunk and chunk[0].isalpha():
            return _unmasked(chunk)
    if chunk.isalpha() and _GLUED <= len(chunk) <= _GLUED_LONGEST:
        return _unglued(chunk, words)
    return None


def _guesses(chunk: str) -> Iterator[str]:
    bare = chunk.strip("!*|")
    for plain in (bare, bare.translate(_LEET), bare.translate(_LEET_L)):
        if plain != bare or not _HIDES.search(bare):
            yield plain
            yield _THRICE.sub(r"\1\1", plain)
            yield _THRICE.sub(r"\1", plain)


def _unmasked(chunk: str) -> str | None:
    mask = re.compile(re.sub(r"(?:\\\*)+", "[a-z]{1,4}", re.escape(chunk.rstrip("!"))))
    return next((word for word in _MASKED if mask.fullmatch(word)), None)


def _unglued(chunk: str, words: Words) -> str | None:
    parts = split_words(chunk, words)
    known = all(part in words for part in parts)
    return " ".join(parts) if known and len(parts) > 1 else None


def _stretched(start: int, chunk: str, shown: str) -> list[int]:
    """First letter to first, last to last, so that a span holds the whole disguise."""
    steps = max(1, len(shown) - 1)
    return [start + i * (len(chunk) - 1) // steps for i in range(len(shown))]


def _spaced_edits(text: str, words: Words) -> Iterator[Edit]:
    for match in _SPACED.finditer(text):
        letters = [i for i in range(match.start(), match.end()) if text[i].isalpha()]
        shown = list(_spaced_words(text, letters, words))
        at: list[int] = []
        used = 0
        for word in shown:
            at += letters[used : used + len(word)]
            used += len(word)
            at.append(at[-1])
        yield Edit(match.start(), match.end(), " ".join(shown), at[:-1])


def _spaced_words(text: str, letters: list[int], words: Words) -> Iterator[str]:
    """A wider gap than the narrowest ends a word; within one gap width the words are guessed."""
    narrow = min(b - a for a, b in pairwise(letters))
    piece = text[letters[0]]
    for before, here in pairwise(letters):
        if here - before > narrow:
            yield from split_words(piece, words)
            piece = ""
        piece += text[here]
    yield from split_words(piece, words)


def split_words(letters: str, words: Words) -> list[str]:
    """Cut letters into words with as few letters left over, and as few words, as can be."""
    beginnings = _beginnings(words)
    cost = list(range(0, _UNKNOWN * len(letters) + 1, _UNKNOWN))
    start = [max(0, end - 1) for end in range(len(letters) + 1)]
    for begin in range(len(letters)):
        _offer(cost, start, begin, begin + 1, _UNKNOWN)
        for end in range(begin + 1, len(letters) + 1):
            part = letters[begin:end]
            if part in words:
                _offer(cost, start, begin, end, 1)
            if part not in beginnings:
                break
    return _joined(letters, start, words)


def _offer(cost: list[int], start: list[int], begin: int, end: int, price: int) -> None:
    if cost[begin] + price < cost[end]:
        cost[end], start[end] = cost[begin] + price, begin


@cache
def _beginnings(words: Words) -> Words:
    return frozenset(word[:end] for word in words for end in range(1, len(word)))


def _joined(letters: str, start: list[int], words: Words) -> list[str]:
    parts: list[str] = []
    end = len(letters)
    while end:
        part = letters[start[end] : end]
        if parts and part not in words and parts[-1] not in words:
            parts[-1] = part + parts[-1]
        else:
            parts.append(part)
        end = start[end]
    return parts[::-1]
