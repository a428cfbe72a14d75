"""oklch to luminance and contrast: Björn Ottosson's matrices, WCAG 2.2's ratio."""

import math
import re
from dataclasses import dataclass
from pathlib import Path

TOKENS = Path(__file__).parents[1] / "static" / "page" / "css" / "tokens.css"
COLOUR = re.compile(r"--([a-z-]+): oklch\(([\d.]+)% ([\d.]+) (.+?)\);")
ROOM = 0.002  # of linear light: less than one step of 255


@dataclass(frozen=True)
class Oklch:
    lightness: float
    chroma: float
    hue: str

    def light(self, accent: int) -> tuple[float, float, float]:
        """Linear red, green and blue; outside 0 to 1 where no screen can show it."""
        hue = math.radians(self.hue_in_degrees(accent))
        a, b = self.chroma * math.cos(hue), self.chroma * math.sin(hue)
        long = (self.lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
        middle = (self.lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
        short = (self.lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
        return (
            4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
            -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
            -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
        )

    def hue_in_degrees(self, accent: int) -> float:
        if "var(--accent-hue)" not in self.hue:
            return float(self.hue)
        shift = re.search(r"\+ (\d+)", self.hue)
        return accent + (int(shift[1]) if shift else 0)

    def can_be_shown(self, accent: int) -> bool:
        return all(-ROOM <= part <= 1 + ROOM for part in self.light(accent))

    def luminance(self, accent: int) -> float:
        red, green, blue = (min(1.0, max(0.0, part)) for part in self.light(accent))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue


Palette = dict[str, Oklch]


def contrast(one: Oklch, other: Oklch, accent: int) -> float:
    dark, light = sorted((one.luminance(accent), other.luminance(accent)))
    return (light + 0.05) / (dark + 0.05)


def palettes() -> dict[str, Palette]:
    """The colours of each kind of light, as the style sheet cascades them."""
    day, night, clear, clear_night = (
        colours_in(part) for part in TOKENS.read_text().split("@media")
    )
    return {
        "day": day,
        "night": day | night,
        "day, more contrast": day | clear,
        "night, more contrast": day | night | clear | clear_night,
    }


def colours_in(css: str) -> Palette:
    return {
        name: Oklch(float(lightness) / 100, float(chroma), hue)
        for name, lightness, chroma, hue in COLOUR.findall(css)
    }
