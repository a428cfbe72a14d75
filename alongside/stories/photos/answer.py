"""What a worker writes and the site reads: one mark, then the photo or the reason.

The site reads it as if an attacker had written it, for one may have taken over the decoder.
"""

import struct
from typing import IO

from alongside.stories.photos.limits import FULL_SIDE, MAX_ANSWER, SMALL_SIDE
from alongside.stories.photos.redrawn import Redrawn
from alongside.stories.photos.refusal import Reason, Refused
from alongside.stories.photos.webp import holds_only_pixels

CANNOT_START = 70  # exit code of a worker; sysexits' "internal software error"

_REDRAWN = b"+"
_REFUSED = b"-"
_LONGEST_REASON = 32
_LENGTHS = struct.Struct("!4H2I")


def write_redrawn(photo: Redrawn, out: IO[bytes]) -> None:
    sides = (photo.width, photo.height, photo.small_width, photo.small_height)
    out.write(_REDRAWN + _LENGTHS.pack(*sides, len(photo.full), len(photo.small)))
    out.write(photo.full + photo.small)


def write_refused(reason: Reason, out: IO[bytes]) -> None:
    out.write(_REFUSED + reason.value.encode())


def read(answer: IO[bytes]) -> Redrawn:
    """Raises Refused for a reason given, and BROKEN for whatever is not a whole answer."""
    if answer.read(1) != _REDRAWN:
        raise Refused(_reason(answer.read(_LONGEST_REASON)))
    lengths = answer.read(_LENGTHS.size)
    if len(lengths) != _LENGTHS.size:
        raise Refused(Reason.BROKEN)
    photo = _photo(answer, *_LENGTHS.unpack(lengths))
    if answer.read(1) or not _is_sound(photo):
        raise Refused(Reason.BROKEN)
    return photo


def _photo(
    answer: IO[bytes], width: int, height: int, small_width: int, small_height: int, *sizes: int
) -> Redrawn:
    if sum(sizes) > MAX_ANSWER:
        raise Refused(Reason.BROKEN)
    full, small = (answer.read(size) for size in sizes)
    return Redrawn(full, small, width, height, small_width, small_height)


def _is_sound(photo: Redrawn) -> bool:
    return (
        min(photo.width, photo.height, photo.small_width, photo.small_height) > 0
        and max(photo.width, photo.height) <= FULL_SIDE
        and max(photo.small_width, photo.small_height) <= SMALL_SIDE
        # A WebP says its own length, so a piece cut short or too long shows here.
        and holds_only_pixels(photo.full)
        and holds_only_pixels(photo.small)
    )


def _reason(word: bytes) -> Reason:
    try:
        return Reason(word.decode())
    except ValueError:
        return Reason.BROKEN
