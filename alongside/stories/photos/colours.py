from io import BytesIO

from PIL import Image, ImageCms

_SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
_PLAIN = {"L", "LA", "RGB", "RGBA", "CMYK"}
_PREMULTIPLIED = {"La": "LA", "RGBa": "RGBA"}


def plain(photo: Image.Image) -> Image.Image:
    """Any of the many pixel layouts as one of five that can be resized smoothly."""
    if photo.mode in _PREMULTIPLIED:
        return photo.convert(_PREMULTIPLIED[photo.mode])
    if photo.mode.startswith("I;16"):
        # Pillow would clip 16 bits at 255 and show a white page.
        return photo.point(lambda value: value * (1 / 256)).convert("L")
    if photo.has_transparency_data:
        return photo.convert("RGBA")
    return photo if photo.mode in _PLAIN else photo.convert("RGB")


def in_srgb(photo: Image.Image, profile: bytes | None) -> Image.Image:
    alpha = photo.getchannel("A") if photo.mode in ("LA", "RGBA") else None
    if alpha:
        photo = photo.convert(photo.mode[:-1])
    seen = (profile and _converted(photo, profile)) or photo.convert("RGB")
    if alpha:
        seen.putalpha(alpha)
    return seen


def _converted(photo: Image.Image, profile: bytes) -> Image.Image | None:
    try:
        return ImageCms.profileToProfile(
            photo, ImageCms.ImageCmsProfile(BytesIO(profile)), _SRGB, outputMode="RGB"
        )
    except (ImageCms.PyCMSError, OSError, ValueError):
        # A profile that is broken, or made for another layout, is left out of account.
        return None
