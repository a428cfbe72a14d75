"""A decoder taken over by a hostile photo may answer anything; the site believes little of it."""

import struct
from dataclasses import replace
from io import BytesIO

import pytest

from alongside.stories.photos import Reason, Redrawn, Refused, answer
from alongside.stories.photos.tests.pictures import quarters, written
from alongside.stories.photos.webp import holds_only_pixels

WEBP = written(quarters(), "WEBP")
ALPHA = written(quarters().convert("RGBA"), "WEBP")
HONEST = Redrawn(WEBP, WEBP, 96, 64, 96, 64)


def told(photo: Redrawn) -> bytes:
    out = BytesIO()
    answer.write_redrawn(photo, out)
    return out.getvalue()


def refusal(said: bytes) -> Reason:
    with pytest.raises(Refused) as refused:
        answer.read(BytesIO(said))
    return refused.value.reason


def test_an_honest_answer_is_read_as_it_was_written() -> None:
    assert answer.read(BytesIO(told(HONEST))) == HONEST


@pytest.mark.parametrize("reason", Reason)
def test_a_reason_is_read_as_it_was_written(reason: Reason) -> None:
    out = BytesIO()
    answer.write_refused(reason, out)

    assert refusal(out.getvalue()) is reason


def test_an_answer_cut_or_lengthened_is_broken() -> None:
    whole = told(HONEST)
    for at in range(len(whole)):
        assert refusal(whole[:at]) is Reason.BROKEN
    assert refusal(whole + b"\0") is Reason.BROKEN


@pytest.mark.parametrize("said", [b"", b"?", b"-", b"-nonsense", b"-\xff\xfe", b"+" * 21])
def test_an_answer_that_makes_no_sense_is_broken(said: bytes) -> None:
    assert refusal(said) is Reason.BROKEN


def test_lengths_are_not_believed() -> None:
    assert (
        refusal(b"+" + struct.pack("!4H2I", 96, 64, 96, 64, 2**32 - 1, 2**32 - 1)) is Reason.BROKEN
    )


@pytest.mark.parametrize(
    "lie",
    [
        {"width": 0}, {"width": 2049}, {"height": 0}, {"height": 65_535},
        {"small_width": 641}, {"small_height": 0},
        {"full": b"<script>"}, {"small": b""}, {"full": WEBP + b"tail"}, {"small": WEBP[:-2]},
        {"full": written(quarters(), "WEBP", exif=b"Exif\0\0II*\0\x08\0\0\0")},
        {"small": written(quarters(), "WEBP", xmp=b"<x:xmpmeta/>")},
        {"full": written(quarters(), "WEBP", icc_profile=b"a profile")},
        {"full": written(quarters(), "JPEG")},
    ],
)  # fmt: skip
def test_a_photo_that_is_not_one_of_ours_is_broken(lie: dict[str, object]) -> None:
    assert refusal(told(replace(HONEST, **lie))) is Reason.BROKEN  # type: ignore[arg-type]


def test_what_we_write_holds_pixels_and_nothing_else() -> None:
    assert holds_only_pixels(WEBP)
    assert holds_only_pixels(ALPHA)
    assert not holds_only_pixels(b"")
    assert not holds_only_pixels(WEBP[:11])
