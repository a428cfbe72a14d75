from PIL import ExifTags, Image
from PIL.Image import Transpose

_TURNS = {
    2: Transpose.FLIP_LEFT_RIGHT,
    3: Transpose.ROTATE_180,
    4: Transpose.FLIP_TOP_BOTTOM,
    5: Transpose.TRANSPOSE,
    6: Transpose.ROTATE_270,
    7: Transpose.TRANSVERSE,
    8: Transpose.ROTATE_90,
}


def turn_of(photo: Image.Image) -> Transpose | None:
    """How the pixels have to turn, asked before the metadata is dropped."""
    try:
        return _TURNS.get(photo.getexif().get(ExifTags.Base.Orientation, 1))
    except Exception:
        # Metadata that cannot be read is no reason to refuse what may be her only photo.
        return None
