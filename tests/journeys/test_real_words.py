"""Long texts, as people bring them, are stored and shown exactly."""

import re

import pytest

from alongside.stories.models import Story
from tests.journeys.hands import Hands
from tests.journeys.real_words import EACH

SHOWN = ".letter p"
# What HTML draws as one space, and what stands before a line without being drawn.
DRAWN_AS_ONE_SPACE = re.compile(r"[ \t]+")


@pytest.mark.parametrize("source", EACH)
def test_a_long_text_is_stored_and_shown_exactly(page_for, ada, source):
    words = EACH[source]
    assert len(words.split()) >= 3000
    page = page_for(ada)
    page.goto("/write/")
    hands = Hands(page)
    hands.fill("Your words", words)
    hands.press("Keep")
    hands.reads("Kept. Who can see it has not changed.")
    kept = Story.objects.by(ada).get().words
    assert kept == words.replace("\r\n", "\n")
    assert page.locator(SHOWN).all_inner_texts() == paragraphs_of(kept)


def paragraphs_of(words: str) -> list[str]:
    return [as_drawn(paragraph) for paragraph in words.split("\n\n")]


def as_drawn(paragraph: str) -> str:
    lines = paragraph.removeprefix("> ").split("\n")
    return "\n".join(DRAWN_AS_ONE_SPACE.sub(" ", line.strip(" \t")) for line in lines)


STARTS_AT = """(it) => {
  const first = document.createRange(), box = it.getBoundingClientRect()
  first.setStart(it.firstChild, 0)
  first.setEnd(it.firstChild, 1)
  return first.getBoundingClientRect().left < box.left + box.width / 2 ? "left" : "right"
}"""


@pytest.mark.parametrize("language", ["en", "ar-XB"])
def test_each_paragraph_runs_the_way_it_was_written(
    page_for, made_up_languages, ada, story, language
):
    story.keep("Wren", "We called her Wren.\n\nקראנו לה גדרון.")
    page = page_for(ada, locale=language)
    page.goto(f"/stories/{story.public_id}/")
    sides = [words.evaluate(STARTS_AT) for words in page.locator(SHOWN).all()]
    assert sides == ["left", "right"]
