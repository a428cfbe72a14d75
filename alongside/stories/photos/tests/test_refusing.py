from io import BytesIO, RawIOBase

import pytest
from PIL import Image

from alongside.stories.photos import MAX_BYTES, MAX_PIXELS, Reason, Redrawn
from alongside.stories.photos.tests.pictures import heic, quarters, written
from alongside.stories.photos.tests.refusals import outcome

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
NOT_PHOTOS = {
    "nothing": b"",
    "one byte": b"\xff",
    "words": b"Our daughter was born on a Thursday.",
    "a page": b"<!doctype html><script>alert(1)</script>",
    "SVG": SVG,
    "GIF": written(quarters(), "GIF"),
    "TIFF": written(quarters(), "TIFF"),
    "BMP": written(quarters(), "BMP"),
    "ICO": written(quarters(), "ICO"),
    "JPEG 2000": written(quarters(), "JPEG2000"),
    "PDF": written(quarters(), "PDF"),
    "PostScript": written(quarters(), "EPS"),
    "ZIP": b"PK\x03\x04" + bytes(60),
    "MP4": b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom",
    "a GIF that goes on as JPEG": b"GIF89a" + written(quarters(), "JPEG"),
    "a page that goes on as PNG": b"<!--" + written(quarters(), "PNG"),
    "a PDF that goes on as JPEG": b"%PDF-1.4\n" + written(quarters(), "JPEG"),
}


@pytest.mark.parametrize("name", NOT_PHOTOS)
def test_what_is_not_a_photo_is_not_opened(name: str) -> None:
    assert outcome(NOT_PHOTOS[name]) is Reason.NOT_A_PHOTO


@pytest.mark.parametrize("head", ["JPEG", "PNG", "WEBP", "AVIF", "HEIC"])
def test_the_first_bytes_alone_do_not_make_a_photo(head: str) -> None:
    photo = heic() if head == "HEIC" else written(quarters(), head)

    assert outcome(photo[:16] + SVG) is Reason.BROKEN


def jpeg_of(size: int) -> BytesIO:
    photo = written(quarters(), "JPEG")
    return BytesIO(photo + bytes(size - len(photo)))


def test_a_file_of_25_megabytes_is_taken_and_one_byte_more_is_not() -> None:
    assert isinstance(outcome(jpeg_of(MAX_BYTES)), Redrawn)
    assert outcome(jpeg_of(MAX_BYTES + 1)) is Reason.TOO_LARGE_FILE


class Endless(RawIOBase):
    """An upload that never ends."""

    taken = 0

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        assert 0 < size <= 1024 * 1024
        self.taken += size
        return b"\xff" * size


def test_an_endless_upload_is_let_go_at_its_25th_megabyte() -> None:
    source = Endless()

    assert outcome(source) is Reason.TOO_LARGE_FILE  # type: ignore[arg-type]
    assert source.taken == MAX_BYTES + 1


def test_a_size_told_beforehand_spares_the_reading() -> None:
    source = Endless()

    assert outcome(source, declared_size=MAX_BYTES + 1) is Reason.TOO_LARGE_FILE  # type: ignore[arg-type]
    assert source.taken == 0


def test_a_size_told_too_small_is_not_believed() -> None:
    assert outcome(jpeg_of(MAX_BYTES + 1), declared_size=10) is Reason.TOO_LARGE_FILE


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_40_megapixels_are_taken_and_a_row_more_is_not(kind: str) -> None:
    taken, refused = Image.new("L", (8000, 5000)), Image.new("L", (8000, 5001))
    assert taken.width * taken.height == MAX_PIXELS

    assert isinstance(outcome(written(taken, kind)), Redrawn)
    assert outcome(written(refused, kind)) is Reason.TOO_MANY_PIXELS
