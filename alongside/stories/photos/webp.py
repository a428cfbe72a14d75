"""A second lock on the way out: the derivative may hold nothing but pixels."""

from collections.abc import Iterator

_PIXELS = {b"VP8 ", b"VP8L", b"VP8X", b"ALPH"}


def chunks(data: bytes) -> Iterator[bytes]:
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP" or _size_at(data, 4) + 8 != len(data):
        raise ValueError("not a WebP file")
    at = 12
    while at < len(data):
        yield data[at : at + 4]
        at += 8 + _size_at(data, at + 4)
        at += at % 2
    if at != len(data):
        raise ValueError("not a WebP file")


def holds_only_pixels(data: bytes) -> bool:
    """False for EXIF, XMP, ICCP or any chunk unknown, and for bytes outside of the chunks."""
    try:
        return set(chunks(data)) <= _PIXELS
    except ValueError:
        return False


def _size_at(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 4], "little")
