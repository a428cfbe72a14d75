"""From the pixels of an upload to the two WebP files. Runs in the worker only."""

from io import BytesIO
from typing import BinaryIO

from PIL import Image

from alongside.stories.photos.colours import in_srgb, plain
from alongside.stories.photos.limits import FULL_SIDE, SMALL_SIDE
from alongside.stories.photos.opening import loaded
from alongside.stories.photos.orientation import turn_of
from alongside.stories.photos.redrawn import Redrawn
from alongside.stories.photos.sizes import within

_QUALITY = 82


def drawn(upload: BinaryIO) -> Redrawn:
    full = _seen(loaded(upload))
    small = _resized(full, SMALL_SIDE)
    return Redrawn(_webp(full), _webp(small), *full.size, *small.size)


def _seen(photo: Image.Image) -> Image.Image:
    """The photo as its viewer saw it. Made small first: the other steps then cost a fraction."""
    turn, profile = turn_of(photo), photo.info.get("icc_profile")
    photo = in_srgb(_resized(plain(photo), FULL_SIDE), profile)
    return _pixels_alone(photo if turn is None else photo.transpose(turn))


def _resized(photo: Image.Image, side: int) -> Image.Image:
    size = within(photo.size, side)
    if size == photo.size:
        return photo
    return photo.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)


def _pixels_alone(photo: Image.Image) -> Image.Image:
    """A new picture that knows nothing of the file it came from."""
    if photo.mode == "RGBA":
        # What lies under full transparency was never meant to be seen: this blackens it.
        photo = photo.convert("RGBa").convert("RGBA")
    return Image.frombytes(photo.mode, photo.size, photo.tobytes())


def _webp(photo: Image.Image) -> bytes:
    out = BytesIO()
    photo.save(out, "WEBP", quality=_QUALITY, method=4)
    return out.getvalue()
