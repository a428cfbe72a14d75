"""Whatever accent a host picks, by day, by night, and for eyes that need more: it can be read."""

import re

import pytest

from alongside.page.tests.colour import TOKENS, Oklch, Palette, contrast, palettes

HUES = range(360)
GROUNDS = ["paper", "sheet", "field", "accent-wash"]
WORDS = [
    *[(words, ground) for words in ("ink", "muted", "accent", "accent-deep") for ground in GROUNDS],
    *[(words, ground) for words in ("ochre", "green") for ground in ("paper", "sheet", "field")],
    ("ochre", "ochre-wash"),
    ("ink", "ochre-wash"),
    ("muted", "ochre-wash"),
    ("accent", "ochre-wash"),
    ("green", "green-wash"),
    ("ink", "green-wash"),
    ("muted", "green-wash"),
    ("accent", "green-wash"),
    ("on-accent", "accent"),
    ("on-accent", "accent-deep"),
]
EDGES = [
    (edge, ground)
    for edge in ("focus", "edge")
    for ground in ("paper", "sheet", "field", "ochre-wash", "green-wash")
]
LIGHTS = pytest.mark.parametrize("light", palettes().values(), ids=palettes().keys())


def faintest(light: Palette, one: str, other: str) -> float:
    return min(contrast(light[one], light[other], accent) for accent in HUES)


@LIGHTS
@pytest.mark.parametrize(("words", "ground"), WORDS, ids="-on-".join)
def test_words_can_be_read(light: Palette, words: str, ground: str) -> None:
    assert faintest(light, words, ground) >= 4.5


@LIGHTS
@pytest.mark.parametrize(("edge", "ground"), EDGES, ids="-on-".join)
def test_focus_and_the_edges_of_controls_can_be_seen(
    light: Palette, edge: str, ground: str
) -> None:
    assert faintest(light, edge, ground) >= 3


@pytest.mark.parametrize("asked_for", ["day, more contrast", "night, more contrast"])
@pytest.mark.parametrize("words", ["ink", "muted", "accent", "ochre", "green"])
def test_who_asks_for_more_contrast_gets_it(asked_for: str, words: str) -> None:
    assert faintest(palettes()[asked_for], words, "paper") >= 7


@LIGHTS
def test_no_colour_is_beyond_what_a_screen_can_show(light: Palette) -> None:
    beyond = {
        (name, accent)
        for name, colour in light.items()
        for accent in HUES
        if not colour.can_be_shown(accent)
    }
    assert not beyond


def test_black_on_white_measures_as_the_standard_says() -> None:
    assert contrast(Oklch(0, 0, "0"), Oklch(1, 0, "0"), 0) == pytest.approx(21, abs=0.01)


def test_every_colour_of_the_house_is_read_by_these_tests() -> None:
    written = re.findall(r"--[a-z-]+: oklch", TOKENS.read_text())
    day, night, clear, dark = (
        len(re.findall("oklch", p)) for p in TOKENS.read_text().split("@media")
    )
    assert day == night
    assert len(written) == day + night + clear + dark


def test_nothing_near_grief_is_red() -> None:
    for light in palettes().values():
        for name, colour in light.items():
            if "accent" not in colour.hue:
                assert colour.chroma < 0.03 or 55 <= colour.hue_in_degrees(0) <= 165, name
