"""Small files that would fill the memory, if their decoder were let."""

import struct
import zlib
from collections.abc import Callable

import pytest

from alongside.stories.photos import Reason, Redrawn
from alongside.stories.photos.tests.isobmff import Grid, extent, lying
from alongside.stories.photos.tests.pictures import heic, quarters, written
from alongside.stories.photos.tests.refusals import outcome

SMALL = written(quarters(), "PNG")
ZEROS = zlib.compress(bytes(64 * 1024 * 1024), 9)


def png_chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png_with(*extra: bytes) -> bytes:
    head = SMALL.index(b"IHDR") + 4 + 13 + 4
    return SMALL[:head] + b"".join(extra) + SMALL[head:]


def black_png(width: int, height: int) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes((1 + width // 8) * height), 1)
    return SMALL[:8] + png_chunk(b"IHDR", head) + png_chunk(b"IDAT", rows) + png_chunk(b"IEND", b"")


def riff(*parts: bytes) -> bytes:
    body = b"WEBP" + b"".join(parts)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def canvas(width: int, height: int) -> bytes:
    sides = struct.pack("<I", width - 1)[:3] + struct.pack("<I", height - 1)[:3]
    return b"VP8X" + struct.pack("<I", 10) + bytes(4) + sides


def jpeg_claiming(width: int, height: int) -> bytes:
    return written(quarters(), "JPEG").replace(
        struct.pack(">HH", 64, 96), struct.pack(">HH", height, width), 1
    )


def avif_claiming(width: int, height: int) -> bytes:
    return written(quarters(), "AVIF").replace(extent(96, 64), extent(width, height))


WEBP_PIXELS = written(quarters(), "WEBP")[12:]
TOO_MANY: dict[str, Callable[[], bytes]] = {
    "a black PNG of 900 megapixels": lambda: black_png(30_000, 30_000),
    "a JPEG saying so": lambda: jpeg_claiming(65_500, 65_500),
    "a WebP saying so": lambda: riff(canvas(16_384, 16_384), WEBP_PIXELS),
    "a WebP just above": lambda: riff(canvas(8_000, 5_001), WEBP_PIXELS),
    "a HEIC saying so": lambda: lying(30_000, 30_000),
    "a HEIC of tiles saying so": lambda: Grid(2, 2, 192, 128, claimed=(30_000, 30_000)).file(),
}


@pytest.mark.parametrize("name", TOO_MANY)
def test_too_many_pixels_are_seen_in_the_header(name: str) -> None:
    assert outcome(TOO_MANY[name]()) is Reason.TOO_MANY_PIXELS


BROKEN: dict[str, Callable[[], bytes]] = {
    "a PNG with 64 MB in its colour profile": lambda: png_with(
        png_chunk(b"iCCP", b"sRGB\0\0" + ZEROS)
    ),
    "a PNG with 64 MB in a text": lambda: png_with(png_chunk(b"zTXt", b"Comment\0\0" + ZEROS)),
    "a WebP whose frame does not fill it": lambda: riff(canvas(6_000, 6_000), WEBP_PIXELS),
    "a WebP whose frame is larger than it": lambda: riff(canvas(10, 10), WEBP_PIXELS),
    "a HEIC with less than it says": lambda: lying(6_000, 6_000),
    "a HEIC with more than it says": lambda: lying(16, 16),
    "a HEIC without a size": lambda: lying(0, 0),
    "a HEIC of 65,025 tiles": lambda: Grid(255, 255, 24_000, 16_000, claimed=(96, 64)).file(),
    "a HEIC whose tiles say more": lambda: Grid(2, 2, 20_000, 20_000, claimed=(192, 128)).file(),
    "a HEIC whose tiles do not suffice": lambda: Grid(
        30, 30, 6_000, 6_000, claimed=(6_000, 6_000)
    ).file(),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_photo_that_lies_about_itself_is_broken(name: str) -> None:
    assert outcome(BROKEN[name]()) is Reason.BROKEN


def test_many_small_texts_do_not_add_up() -> None:
    text = png_chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(1_000_000)))

    assert outcome(png_with(text * 100)) is Reason.BROKEN
    assert isinstance(outcome(png_with(text)), Redrawn)


def test_a_lie_below_the_limits_costs_no_more_than_a_true_photo_of_that_size() -> None:
    # These two decoders fill or stretch what is missing, and Pillow cannot be told otherwise.
    for photo in (jpeg_claiming(6_000, 6_000), avif_claiming(6_000, 6_000)):
        found = outcome(photo)
        assert found is Reason.BROKEN or (isinstance(found, Redrawn) and found.width == 2048)


def test_an_avif_cannot_claim_what_would_not_fit() -> None:
    assert outcome(avif_claiming(30_000, 30_000)) in {Reason.BROKEN, Reason.TOO_MANY_PIXELS}


def test_the_files_lied_about_are_good_when_they_tell_the_truth() -> None:
    for photo in (png_with(), jpeg_claiming(96, 64), avif_claiming(96, 64), heic()):
        assert isinstance(outcome(photo), Redrawn)
