"""A photo as a telephone sends it: upright only by its own word, and telling where it was taken."""

from pathlib import Path

from alongside.stories.photos.tests.exif import stamped
from alongside.stories.photos.tests.pictures import quarters, written

TOLD = [
    "-GPSLatitude=53.3498", "-GPSLatitudeRef=N", "-GPSLongitude=6.2603", "-GPSLongitudeRef=W",
    "-GPSAltitude=12", "-Make=Fairphone", "-Model=FP5", "-SerialNumber=87230441",
    "-DateTimeOriginal=2026:03:03 03:12:44", "-Orientation#=6", "-XMP:Creator=Ada",
    "-IPTC:Caption-Abstract=Ward 4", "-XMP-dc:Description=Ward 4", "-Comment=taken at home",
]  # fmt: skip


def taken(folder: Path) -> Path:
    photo = stamped(written(quarters(1600, 1200), "JPEG", quality=85), "jpg", TOLD)
    assert b"Fairphone" in photo
    path = folder / "IMG_20260303_031244.jpg"
    path.write_bytes(photo)
    return path
