"""What a photo tells besides its pixels (where, when, whose telephone) stays with its owner."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngInfo

from alongside.stories.photos import Redrawn, redraw
from alongside.stories.photos.tests.exif import not_allowed, stamped, tags_of
from alongside.stories.photos.tests.pictures import heic, quarters, written

CANARY = "Kanarie4711ab"  # 13 letters, as many as the ICC text it replaces
SPOKEN = [CANARY.encode(spelling) for spelling in ("ascii", "utf-16-be", "utf-16-le")]
ENDINGS = {"JPEG": "jpg", "PNG": "png", "WEBP": "webp", "AVIF": "avif", "HEIC": "heic"}

WORDS = [
    "EXIF:Artist", "EXIF:ImageDescription", "EXIF:Copyright", "EXIF:Make", "EXIF:Model",
    "EXIF:Software", "EXIF:UserComment", "EXIF:SerialNumber", "EXIF:OwnerName", "EXIF:LensModel",
    "EXIF:XPComment", "EXIF:XPAuthor", "EXIF:GPSAreaInformation", "XMP-dc:Title",
    "XMP-dc:Creator", "XMP-dc:Description", "XMP-photoshop:City", "XMP-xmpMM:DocumentID",
    "XMP-iptcExt:PersonInImage", "IPTC:Caption-Abstract", "IPTC:By-line", "IPTC:City", "Comment",
]  # fmt: skip
PLACES = [
    "-n", "-GPSLatitude=51.4778", "-GPSLatitudeRef=N", "-GPSLongitude=-0.0015",
    "-GPSLongitudeRef=W", "-GPSAltitude=45", "-XMP-exif:GPSLatitude=51.4778",
    "-EXIF:DateTimeOriginal=2026:10:15 19:00:00",
]  # fmt: skip


def profile() -> bytes:
    plain = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    spoken = plain.replace("sRGB built-in".encode("utf-16-be"), CANARY.encode("utf-16-be"))
    assert spoken != plain
    return spoken


def camera_notes() -> bytes:
    exif = Image.Exif()
    exif[0x010F] = "Apple"
    exif.get_ifd(0x8769)[0x927C] = b"Apple iOS\0\0\1MM\0\0" + CANARY.encode() * 3
    return exif.tobytes()


def carrier(kind: str) -> bytes:
    if kind == "HEIC":
        return heic()
    texts = PngInfo()
    texts.add_text("Comment", CANARY)
    texts.add_text("Author", CANARY, zip=True)
    texts.add_itxt("Title", CANARY, "en", CANARY)
    more: dict[str, dict[str, Any]] = {"PNG": {"pnginfo": texts}, "JPEG": {"comment": CANARY}}
    notes, colours = camera_notes(), profile()
    return written(quarters(), kind, exif=notes, icc_profile=colours, **more.get(kind, {}))


def told(kind: str, folder: Path) -> bytes:
    """A photo that says the word in every place its format has."""
    thumbnail = folder / "thumbnail.jpg"
    thumbnail.write_bytes(written(quarters(160, 120), "JPEG", comment=CANARY))
    tags = [*PLACES, *(f"-{tag}={CANARY}" for tag in WORDS), f"-ThumbnailImage<={thumbnail}"]
    return stamped(carrier(kind), ENDINGS[kind], tags)


def both(photo: Redrawn) -> list[bytes]:
    return [photo.full, photo.small]


@pytest.mark.parametrize("kind", ENDINGS)
def test_only_pixels_leave_the_house(kind: str, tmp_path: Path) -> None:
    upload = tmp_path / f"{CANARY}.{ENDINGS[kind]}"
    upload.write_bytes(told(kind, tmp_path))
    before = tags_of(upload.read_bytes())
    assert any("GPSLatitude" in tag for tag in before)
    assert sum(CANARY in str(value) for value in before.values()) >= 12

    with upload.open("rb") as source:
        photo = redraw(source)

    for derivative in both(photo):
        assert not_allowed(derivative) == set()
        assert not any(word in derivative for word in SPOKEN)


def test_the_word_stood_in_every_place_of_a_jpeg(tmp_path: Path) -> None:
    upload = told("JPEG", tmp_path)
    groups = {tag.split(":")[0] for tag, value in tags_of(upload).items() if CANARY in str(value)}

    assert {"IFD0", "ExifIFD", "XMP-dc", "IPTC", "ICC_Profile", "File"} <= groups
    assert "IFD1:ThumbnailImage" in tags_of(upload)
    assert b"Apple iOS\0\0\1MM\0\0" + CANARY.encode() in upload


def test_transparency_hides_for_good_what_lies_under_it() -> None:
    hidden = quarters()
    hidden.putalpha(Image.new("L", hidden.size, 0))
    photo = redraw(BytesIO(written(hidden, "PNG")))

    for derivative in both(photo):
        assert not_allowed(derivative) == set()
        picture = Image.open(BytesIO(derivative))
        assert picture.convert("RGB").getextrema() == ((0, 0),) * 3


def test_a_small_photo_is_written_anew_as_well() -> None:
    upload = written(quarters(), "WEBP", exif=camera_notes(), xmp=CANARY.encode())

    assert upload not in both(redraw(BytesIO(upload)))
    assert not any(CANARY.encode() in derivative for derivative in both(redraw(BytesIO(upload))))
