from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import pytest
from PIL import Image
from PIL.Image import Transpose

from alongside.stories.photos import redraw
from alongside.stories.photos.tests.exif import stamped
from alongside.stories.photos.tests.isobmff import Grid, box
from alongside.stories.photos.tests.pictures import (
    BLUE,
    GREEN,
    RED,
    YELLOW,
    alike,
    heic,
    quarters,
    seen,
    written,
)

# How a camera held so stores what is upright for its holder, as EXIF 2.3 tells (tag 0x0112).
HELD = {
    2: Transpose.FLIP_LEFT_RIGHT,
    3: Transpose.ROTATE_180,
    4: Transpose.FLIP_TOP_BOTTOM,
    5: Transpose.TRANSPOSE,
    6: Transpose.ROTATE_90,
    7: Transpose.TRANSVERSE,
    8: Transpose.ROTATE_270,
}


def photographed(orientation: int, kind: str) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    upright = quarters()
    stored = upright.transpose(HELD[orientation]) if orientation in HELD else upright
    return written(stored, kind, exif=exif.tobytes())


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_a_photo_stands_as_it_was_held(kind: str) -> None:
    uploads = [BytesIO(photographed(orientation, kind)) for orientation in range(1, 9)]
    with ThreadPoolExecutor(2) as threads:
        photos = list(threads.map(redraw, uploads))

    for orientation, photo in enumerate(photos, 1):
        assert (photo.width, photo.height) == (96, 64), orientation
        assert alike(seen(photo.full), RED, GREEN, BLUE, YELLOW), orientation
        assert alike(seen(photo.small), RED, GREEN, BLUE, YELLOW), orientation


@pytest.mark.parametrize("orientation", [0, 9, 65535])
def test_an_orientation_that_does_not_exist_turns_nothing(orientation: int) -> None:
    photo = redraw(BytesIO(photographed(orientation, "JPEG")))

    assert alike(seen(photo.full), RED, GREEN, BLUE, YELLOW)


def test_metadata_that_cannot_be_read_costs_nobody_their_photo() -> None:
    for junk in (b"", b"MM\0*\xff\xff\xff\xff", b"II*\0\x08\0\0\0\xff\xff1"):
        photo = redraw(BytesIO(written(quarters(), "JPEG", exif=b"Exif\0\0" + junk)))
        assert alike(seen(photo.full), RED, GREEN, BLUE, YELLOW)


def test_a_heic_turns_by_its_own_box() -> None:
    turned = Grid(1, 1, 96, 64, claimed=(96, 64), turned=box(b"irot", b"\x01"))
    photo = redraw(BytesIO(turned.file()))

    assert (photo.width, photo.height) == (64, 96)
    assert alike(seen(photo.full), GREEN, YELLOW, RED, BLUE)


def test_a_heic_is_not_turned_a_second_time_by_its_exif() -> None:
    photo = redraw(BytesIO(stamped(heic(), "heic", ["-n", "-EXIF:Orientation=6"])))

    assert alike(seen(photo.full), RED, GREEN, BLUE, YELLOW)
