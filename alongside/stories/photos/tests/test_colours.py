import struct
from io import BytesIO

import pytest
from PIL import Image, ImageCms

from alongside.stories.photos import redraw
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


def swapped_profile() -> bytes:
    """An sRGB whose red and green have changed places: reading it or not cannot be confused."""
    plain = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return plain.replace(b"rXYZ", b"xxxx").replace(b"gXYZ", b"rXYZ").replace(b"xxxx", b"gXYZ")


def grey(colour: tuple[int, ...]) -> tuple[int, ...]:
    return (Image.new("RGB", (1, 1), colour).convert("L").getpixel((0, 0)),) * 3  # type: ignore


def test_colours_of_a_profile_become_those_every_screen_knows() -> None:
    red, green = Image.new("RGB", (64, 64), "red"), Image.new("RGB", (64, 64), (0, 255, 0))
    for stored, shown in ((red, (0, 255, 0)), (green, (255, 0, 0))):
        for kind in ("JPEG", "PNG", "WEBP", "AVIF"):
            photo = redraw(BytesIO(written(stored, kind, icc_profile=swapped_profile())))
            assert alike(seen(photo.full), *[shown] * 4, by=8), kind


def test_a_profile_keeps_the_transparency() -> None:
    picture = Image.new("RGBA", (64, 64), (255, 0, 0, 128))
    photo = redraw(BytesIO(written(picture, "PNG", icc_profile=swapped_profile())))

    assert alike(seen(photo.full), *[(0, 255, 0, 128)] * 4, by=8)


@pytest.mark.parametrize("profile", [b"no profile at all", swapped_profile()[:200]])
def test_a_broken_profile_is_left_out_of_account(profile: bytes) -> None:
    photo = redraw(BytesIO(written(quarters(), "PNG", icc_profile=profile)))

    assert alike(seen(photo.full), RED, GREEN, BLUE, YELLOW)


def test_a_profile_for_colours_does_not_harm_a_grey_photo() -> None:
    picture = quarters().convert("L")
    photo = redraw(BytesIO(written(picture, "PNG", icc_profile=swapped_profile())))

    assert alike(seen(photo.full), *map(grey, (RED, GREEN, BLUE, YELLOW)), by=6)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "AVIF"])
def test_grey_photos_stay_grey(kind: str) -> None:
    photo = redraw(BytesIO(written(quarters().convert("L"), kind)))

    assert alike(seen(photo.full), *map(grey, (RED, GREEN, BLUE, YELLOW)), by=6)


def test_printers_colours_are_shown() -> None:
    photo = redraw(BytesIO(written(quarters().convert("CMYK"), "JPEG", quality=95)))

    assert alike(seen(photo.full), RED, GREEN, BLUE, YELLOW)


def test_sixteen_bits_of_grey_keep_their_shades() -> None:
    values = struct.pack("<4H", 0x2000, 0x6000, 0xA000, 0xF000)
    four = Image.frombytes("I;16", (2, 2), values)
    picture = four.resize((64, 64), Image.Resampling.NEAREST)
    photo = redraw(BytesIO(written(picture, "PNG")))

    assert alike(seen(photo.full), *[(shade,) * 3 for shade in (0x20, 0x60, 0xA0, 0xF0)], by=6)


def test_black_and_white_is_shown() -> None:
    picture = Image.new("1", (64, 64), 0)
    picture.paste(1, (32, 0, 64, 64))
    photo = redraw(BytesIO(written(picture, "PNG")))

    assert alike(seen(photo.full), *[(0,) * 3, (255,) * 3] * 2, by=3)


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "AVIF", "HEIC"])
def test_transparency_is_kept(kind: str) -> None:
    picture = quarters().convert("RGBA")
    picture.paste((0, 0, 0, 0), (0, 0, 48, 32))
    upload = heic("alpha") if kind == "HEIC" else written(picture, kind)
    photo = redraw(BytesIO(upload))

    for derivative in (photo.full, photo.small):
        assert [round(spot[3] / 255) for spot in seen(derivative)] == [0, 1, 1, 1]
        assert alike(seen(derivative)[1:], GREEN, BLUE, YELLOW)


def test_a_palette_with_a_clear_colour_keeps_it_clear() -> None:
    picture = Image.new("P", (64, 64), 0)
    picture.putpalette([*RED, *GREEN])
    picture.paste(1, (32, 0, 64, 64))
    photo = redraw(BytesIO(written(picture, "PNG", transparency=0)))

    assert [spot[3] for spot in seen(photo.full)] == [0, 255, 0, 255]


def test_grey_with_transparency_and_a_clear_grey_are_shown() -> None:
    for picture, options in (
        (Image.new("LA", (64, 64), (90, 128)), {}),
        (Image.new("L", (64, 64), 90), {"transparency": 90}),
    ):
        photo = redraw(BytesIO(written(picture, "PNG", **options)))
        assert opened(photo.full).mode == "RGBA"
