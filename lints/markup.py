"""What a browser is given: nothing from elsewhere, nothing inline, nothing unescaped."""

import re
from collections.abc import Iterator

from lints.source import Found, Rule, Source, is_page, is_sent

# A name, not an address: nothing is fetched from it.
NAMESPACE = "http://www.w3.org/"
ADDRESS = re.compile(r"https?://[^\s\"'<>)]*|(?:src|href|action)=[\"']?//|url\([\"']?//|@import\s")
INLINE = re.compile(
    r"<style\b|\sstyle\s*=|\son[a-z]+\s*=\s*[\"']|javascript:"
    r"|<script\b(?![^>]*\b(?:src\s*=|type=\"application/(?:ld\+)?json\"))",
    re.IGNORECASE,
)
UNESCAPED = re.compile(r"\|\s*safe\b|\|\s*safeseq\b|\{%\s*autoescape\s+off")


def nothing_from_elsewhere(source: Source) -> Iterator[Found]:
    for found in ADDRESS.finditer(source.text):
        if not found[0].startswith(NAMESPACE):
            yield (
                source.line_at(found.start()),
                "serve it from here, with {% static %} or {% url %}",
            )


def nothing_inline(source: Source) -> Iterator[Found]:
    for found in INLINE.finditer(source.text):
        said = "put it into a file of static/: the page's policy lets nothing inline run"
        yield source.line_at(found.start()), said


def nothing_unescaped(source: Source) -> Iterator[Found]:
    for found in UNESCAPED.finditer(source.text):
        said = "leave it escaped; a story's own markup comes from alongside/stories/rendering.py"
        yield source.line_at(found.start()), said


RULES = [
    Rule(is_sent, nothing_from_elsewhere),
    Rule(is_page, nothing_inline),
    Rule(is_page, nothing_unescaped),
]
