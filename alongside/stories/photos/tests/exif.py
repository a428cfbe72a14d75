"""exiftool at work: it stamps metadata into uploads, and reads what a derivative still holds."""

import json
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

ALLOWED = {
    "SourceFile",
    "ExifTool:ExifToolVersion",
    "File:FileType",
    "File:FileTypeExtension",
    "File:MIMEType",
    "RIFF:AlphaCompression",
    "RIFF:AlphaFiltering",
    "RIFF:AlphaIsUsed",
    "RIFF:AlphaPreprocessing",
    "RIFF:HorizontalScale",
    "RIFF:ImageHeight",
    "RIFF:ImageWidth",
    "RIFF:VP8Version",
    "RIFF:VerticalScale",
    "RIFF:WebP_Flags",
    "Composite:ImageSize",
    "Composite:Megapixels",
}


def stamped(photo: bytes, ending: str, tags: list[str]) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"photo.{ending}"
        path.write_bytes(photo)
        subprocess.run(["exiftool", "-q", "-m", "-overwrite_original", *tags, path], check=True)
        return path.read_bytes()


def tags_of(photo: bytes) -> dict[str, object]:
    """Every tag by group and name, unknown ones too; what the file system adds left out."""
    read = subprocess.run(
        ["exiftool", "-j", "-G1", "-a", "-u", "-U", "-ee", "-b", "-"],
        input=photo, capture_output=True, check=True,
    )  # fmt: skip
    tags = cast("list[dict[str, object]]", json.loads(read.stdout))[0]
    return {name: value for name, value in tags.items() if not name.startswith("System:")}


def not_allowed(photo: bytes) -> set[str]:
    return set(tags_of(photo)) - ALLOWED
