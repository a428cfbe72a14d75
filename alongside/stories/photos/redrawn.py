from dataclasses import dataclass


@dataclass(frozen=True)
class Redrawn:
    """A photo as WebP, twice: longest side 2,048 and 640, in pixels, never enlarged."""

    full: bytes
    small: bytes
    width: int
    height: int
    small_width: int
    small_height: int
