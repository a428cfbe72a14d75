"""What a page says: marked for translation, and without an exclamation mark."""

import re
from collections.abc import Iterator

from lints.source import Found, Rule, Source, is_page, is_template

COMMENTS = re.compile(r"\{#.*?#\}|\{%\s*comment\b.*?endcomment\s*%\}|<!--.*?-->", re.DOTALL)
MARKED = re.compile(r"\{%\s*blocktrans(?:late)?\b.*?endblocktrans(?:late)?\s*%\}", re.DOTALL)
SCRIPTS = re.compile(r"<(script|style)\b.*?</\1>", re.DOTALL)
LOGIC = re.compile(r"\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
TAGS = re.compile(r"<[^>]*>", re.DOTALL)
ENTITIES = re.compile(r"&\w+;")
WORDS = re.compile(r"[^\W\d_]{2,}[^\n]*")
SAID_IN_TAGS = re.compile(r"\b(?:alt|title|placeholder|aria-label)=\"[^\"]*[^\W\d_]{2,}[^\"]*\"")
MARKED_STRINGS = re.compile(r"(?:\{%\s*trans(?:late)?\s+|_\()(?:\"([^\"]*)\"|'([^']*)')")


def every_word_is_marked(source: Source) -> Iterator[Found]:
    page = without(source.text, COMMENTS, MARKED, SCRIPTS, LOGIC)
    bare = without(page, TAGS, ENTITIES)
    for found in [*WORDS.finditer(bare), *SAID_IN_TAGS.finditer(page)]:
        yield source.line_at(found.start()), f"put “{found[0].strip()}” into {{% translate %}}"


def no_exclamation_mark(source: Source) -> Iterator[Found]:
    page = without(source.text, COMMENTS, SCRIPTS)
    bare = without(page, LOGIC, TAGS)
    said = (found for found in MARKED_STRINGS.finditer(page) if "!" in found[0])
    for found in [*re.finditer("!", bare), *said]:
        yield source.line_at(found.start()), "no exclamation mark: say it calmly, with a full stop"


def without(text: str, *patterns: re.Pattern[str]) -> str:
    """The text with each match blanked, every line still where it was."""
    for pattern in patterns:
        text = pattern.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)
    return text


def is_for_people(path: str) -> bool:
    """The page of components is for whoever draws them: it is off in a place that is open."""
    return is_page(path) and "/page/style" not in path


RULES = [Rule(is_for_people, every_word_is_marked), Rule(is_template, no_exclamation_mark)]
