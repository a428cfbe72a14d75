"""Files that are a photo and something else as well: the something else stays outside."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from alongside.stories.photos import redraw
from alongside.stories.photos.tests.exif import not_allowed
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

HTML = b"<html><script>alert('Kanarie4711ab')</script></html>"
KINDS = ["JPEG", "PNG", "WEBP", "AVIF", "HEIC"]


def archive() -> bytes:
    out = BytesIO()
    with ZipFile(out, "w") as packed:
        packed.writestr("Kanarie4711ab.html", HTML)
    return out.getvalue()


@pytest.mark.parametrize("kind", KINDS)
def test_what_hangs_on_a_photo_falls_off(kind: str) -> None:
    upload = (heic() if kind == "HEIC" else written(quarters(), kind)) + HTML + archive()
    photo = redraw(BytesIO(upload))

    assert alike(seen(photo.full), RED, GREEN, BLUE, YELLOW)
    for derivative in (photo.full, photo.small):
        assert b"Kanarie4711ab" not in derivative
        assert not_allowed(derivative) == set()


def test_what_stands_inside_a_jpeg_falls_out() -> None:
    jpeg = written(quarters(), "JPEG")
    inside = b"\xff\xee" + (len(HTML) + 2).to_bytes(2, "big") + HTML
    photo = redraw(BytesIO(jpeg[:2] + inside + jpeg[2:]))

    assert b"Kanarie4711ab" not in photo.full + photo.small
