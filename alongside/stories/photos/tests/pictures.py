"""Photos drawn by the tests: four quarters, so that every turn and every colour shows."""

from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image

RED, GREEN, BLUE, YELLOW = (200, 40, 40), (40, 160, 60), (40, 60, 200), (220, 200, 60)
HEIC = Path(__file__).parent / "heic"


def quarters(width: int = 96, height: int = 64) -> Image.Image:
    """Red and green above, blue and yellow below."""
    picture = Image.new("RGB", (width, height), RED)
    picture.paste(GREEN, (width // 2, 0, width, height))
    picture.paste(BLUE, (0, height // 2, width // 2, height))
    picture.paste(YELLOW, (width // 2, height // 2, width, height))
    return picture


def written(picture: Image.Image, kind: str, **options: Any) -> bytes:
    out = BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def heic(name: str = "quarters") -> bytes:
    return (HEIC / f"{name}.heic").read_bytes()


def opened(derivative: bytes) -> Image.Image:
    picture = Image.open(BytesIO(derivative), formats=["WEBP"])
    picture.load()
    return picture


def seen(derivative: bytes) -> list[tuple[int, ...]]:
    """The colour in the middle of each quarter, read like a page."""
    picture = opened(derivative)
    across, down = picture.width // 4, picture.height // 4
    spots = [(x, y) for y in (down, 3 * down) for x in (across, 3 * across)]
    return [picture.getpixel(spot) for spot in spots]  # type: ignore[misc]


def alike(found: list[tuple[int, ...]], *wanted: tuple[int, ...], by: int = 20) -> bool:
    pairs = zip(found, wanted, strict=True)
    return all(abs(a - b) <= by for f, w in pairs for a, b in zip(f, w, strict=False))
