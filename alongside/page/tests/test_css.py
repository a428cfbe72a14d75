"""House rules for the style sheets: small, still, and the same in every direction of writing."""

import gzip
import re
from pathlib import Path

import pytest

CSS = sorted((Path(__file__).parents[1] / "static" / "page" / "css").glob("*.css"))
SHEETS = pytest.mark.parametrize("sheet", CSS, ids=lambda sheet: sheet.name)
PHYSICAL = re.compile(
    r"(?<![\w-])(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom"
    r"|(?:max-|min-)?(?:width|height))\s*:"
)


def rules(sheet: Path) -> str:
    without_comments = re.sub(r"/\*.*?\*/", "", sheet.read_text(), flags=re.S)
    return re.sub(r"@media[^{]*", "", without_comments)


@SHEETS
def test_only_logical_properties(sheet: Path) -> None:
    assert not PHYSICAL.findall(rules(sheet))


@SHEETS
@pytest.mark.parametrize(
    "word", ["transition", "animation", "@keyframes", "url(", "@import", "!important"]
)
def test_nothing_moves_and_nothing_is_fetched(sheet: Path, word: str) -> None:
    assert word not in rules(sheet)


def test_colours_are_named_in_one_sheet() -> None:
    for sheet in CSS:
        if sheet.name not in {"tokens.css", "print.css"}:
            assert not re.search(r"#[0-9a-f]{3,8}\b|oklch\(|rgb\(", rules(sheet)), sheet.name


def test_a_first_visit_carries_less_than_12_kilobytes_of_style() -> None:
    assert sum(len(gzip.compress(sheet.read_bytes())) for sheet in CSS) < 12 * 1024
