import re
from pathlib import Path

import pytest
from django.template import Context, Template

from alongside.page.icons import SPRITE, sprite_names

HOUSE = Path(__file__).parents[2]
NAMED = re.compile(r"\{% icon \"([^\"]+)\"")


def draw(tag: str) -> str:
    return Template(tag).render(Context())


def test_every_icon_that_a_template_names_has_been_drawn() -> None:
    named = {name for page in HOUSE.rglob("*.html") for name in NAMED.findall(page.read_text())}
    assert named
    assert named <= set(sprite_names())


def test_an_icon_is_seen_and_not_heard() -> None:
    drawing = draw('{% icon "eye" %}')
    assert 'aria-hidden="true"' in drawing
    assert 'focusable="false"' in drawing
    assert re.search(r'href="/static/page/icons[^"]*\.svg#eye"', drawing)


def test_a_lit_candle_has_another_shape_than_an_unlit_one() -> None:
    lit, unlit = re.findall(r'<symbol id="candle-[^>]+>(.*?)</symbol>', SPRITE.read_text(), re.S)
    assert lit.count("<path") > unlit.count("<path")
    assert "#candle-lit" in draw("{% candle %}")
    assert "#candle-unlit" in draw("{% candle lit=False %}")


@pytest.mark.parametrize("forbidden", ["<script", "<animate", "http://", "https://", "style="])
def test_drawings_are_still_and_hold_nothing_but_shapes(forbidden: str) -> None:
    assert forbidden not in SPRITE.read_text().replace("http://www.w3.org/2000/svg", "")
