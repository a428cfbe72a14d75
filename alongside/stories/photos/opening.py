import warnings
from typing import BinaryIO

from pi_heif import register_heif_opener
from PIL import AvifImagePlugin, Image, ImageFile, WebPImagePlugin

from alongside.stories.photos.formats import SNIFFED, named_by
from alongside.stories.photos.limits import FULL_SIDE, MAX_PIXELS
from alongside.stories.photos.refusal import Reason, Refused
from alongside.stories.photos.sizes import within

# Pillow warns above this figure and raises above twice this figure.
Image.MAX_IMAGE_PIXELS = MAX_PIXELS // 2
warnings.simplefilter("ignore", Image.DecompressionBombWarning)
# Half a photo with a grey rest would be kept for ever as hers: better to say that it is broken.
ImageFile.LOAD_TRUNCATED_IMAGES = False
AvifImagePlugin.DEFAULT_MAX_THREADS = 1
# Named here so that Pillow does not look for its writer by loading its other forty formats.
_WRITER = WebPImagePlugin.WebPImageFile.format
register_heif_opener(thumbnails=False, depth_images=False, aux_images=False, decode_threads=1)


def loaded(upload: BinaryIO) -> Image.Image:
    """The first picture in the file, decoded: its size was judged from the header before."""
    name = named_by(upload.read(SNIFFED))
    upload.seek(0)
    if name is None:
        raise Refused(Reason.NOT_A_PHOTO)
    photo = _opened(upload, name)
    # A JPEG can be decoded at a half or a quarter, for a fraction of the memory and time.
    photo.draft(None, within(photo.size, FULL_SIDE))
    photo.load()
    # A HEIC may turn out larger than its header said.
    _hold_to_size(photo)
    return photo


def _opened(upload: BinaryIO, name: str) -> Image.Image:
    try:
        photo = Image.open(upload, formats=[name])
    except Image.DecompressionBombError:
        raise Refused(Reason.TOO_MANY_PIXELS) from None
    _hold_to_size(photo)
    return photo


def _hold_to_size(photo: Image.Image) -> None:
    if photo.width * photo.height > MAX_PIXELS:
        raise Refused(Reason.TOO_MANY_PIXELS)
