from io import BytesIO

import pytest
from PIL import Image

from alongside.stories.photos import redraw
from alongside.stories.photos.tests.isobmff import Grid
from alongside.stories.photos.tests.pictures import (
    BLUE,
    GREEN,
    RED,
    YELLOW,
    alike,
    heic,
    opened,
    quarters,
    seen,
    written,
)

LARGE = quarters(2400, 1600)
LARGE_FILES = {
    "JPEG": lambda: written(LARGE, "JPEG", quality=90),
    "progressive JPEG": lambda: written(LARGE, "JPEG", quality=90, progressive=True),
    "PNG": lambda: written(LARGE, "PNG"),
    "interlaced-size palette PNG": lambda: written(LARGE.quantize(8), "PNG"),
    "WebP": lambda: written(LARGE, "WEBP"),
    "lossless WebP": lambda: written(LARGE, "WEBP", lossless=True, method=0),
    "AVIF": lambda: written(LARGE, "AVIF", speed=10),
    "HEIC": lambda: heic("large"),
}


@pytest.mark.parametrize("kind", LARGE_FILES)
def test_a_photo_comes_back_in_two_sizes(kind: str) -> None:
    photo = redraw(BytesIO(LARGE_FILES[kind]()))

    assert (photo.width, photo.height) == opened(photo.full).size == (2048, 1365)
    assert (photo.small_width, photo.small_height) == opened(photo.small).size == (640, 427)
    assert alike(seen(photo.full), RED, GREEN, BLUE, YELLOW)
    assert alike(seen(photo.small), RED, GREEN, BLUE, YELLOW)


@pytest.mark.parametrize(
    ("size", "full", "small"),
    [
        ((1, 1), (1, 1), (1, 1)),
        ((640, 480), (640, 480), (640, 480)),
        ((641, 480), (641, 480), (640, 479)),
        ((300, 2049), (300, 2048), (94, 640)),
        ((9000, 3), (2048, 1), (640, 1)),
    ],
)
def test_a_photo_is_never_enlarged_nor_bent(
    size: tuple[int, int], full: tuple[int, int], small: tuple[int, int]
) -> None:
    photo = redraw(BytesIO(written(quarters(*size), "PNG")))

    assert (opened(photo.full).size, opened(photo.small).size) == (full, small)


def test_a_photo_put_together_from_tiles_comes_back_whole() -> None:
    photo = redraw(BytesIO(Grid(2, 2, 192, 128, claimed=(192, 128)).file()))

    assert (photo.width, photo.height) == (192, 128)
    quarter = opened(photo.full).crop((96, 0, 192, 64))
    assert alike(seen(written(quarter, "WEBP")), RED, GREEN, BLUE, YELLOW)


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "AVIF"])
def test_of_a_moving_picture_the_first_frame_stays(kind: str) -> None:
    others = [Image.new("RGB", (96, 64), "black")] * 3
    moving = written(quarters(), kind, save_all=True, append_images=others, duration=50)
    photo = redraw(BytesIO(moving))

    assert alike(seen(photo.full), RED, GREEN, BLUE, YELLOW)
    assert getattr(opened(photo.full), "n_frames", 1) == 1


def test_of_a_jpeg_holding_several_pictures_the_first_stays() -> None:
    several = written(quarters(), "MPO", save_all=True, append_images=[quarters(8, 8)])

    assert alike(seen(redraw(BytesIO(several)).full), RED, GREEN, BLUE, YELLOW)
