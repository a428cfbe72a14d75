"""The whole place in two made-up languages: what still reads as English was forgotten."""

import re

import pytest
from django.db.models import Model
from playwright.sync_api import Page

from alongside.circles.models import Circle
from alongside.people.models import Loss, Person
from alongside.place.models import Place
from alongside.stories.models import Photo, Story
from tests.journeys.everywhere import fullest_of_each_kind

FIRST_WORDS = ["Clara's birthday is in sixteen weeks. I want …"]
SIGNS = ["JPEG", "PNG", "WebP", "HEIC", "AVIF", "MB"]
LATIN = re.compile(r"[A-Za-z]{2,}")
# What people wrote at length; then every name and short word of theirs is taken out by itself.
OWN_WORDS = ".letter, .answer, .story-line, .cover, .as-typed, textarea, select, code, noscript"
OWN_NAMES = [
    (Person, "shown_name"), (Person, "username"), (Circle, "name"), (Circle, "about"),
    (Story, "title"), (Loss, "own_word"), (Loss, "name"), (Photo, "alt"), (Place, "contact"),
]  # fmt: skip
SEEN_AND_HEARD = """own => {
  const isOurs = it => !it.closest(own), found = []
  const heard = /^(aria-label|placeholder|title|data-(kept|away|signed-out|back|once|twice|l.+))$/
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walk.nextNode()) {
    const it = walk.currentNode.parentElement
    if (isOurs(it) && !it.closest("script, style")) found.push(walk.currentNode.data)
  }
  for (const it of document.body.querySelectorAll("*"))
    for (const { name, value } of it.attributes) {
      if (heard.test(name) && isOurs(it)) found.push(value)
    }
  return found
}"""
SIDEWAYS = "() => document.documentElement.scrollWidth > innerWidth"


@pytest.fixture
def walk(demo, made_up_languages, page_for):
    """walk("en-XA", "ines"): every kind of page in that language, one after the other."""

    def pages(locale: str, *lookers: str | None):
        for name in lookers:
            person = Person.objects.get(username=name) if name else None
            page = page_for(person, locale=locale, viewport={"width": 360, "height": 740})
            for _, address in sorted(fullest_of_each_kind(page).items()):
                page.goto(address)
                yield page

    return pages


def test_every_word_of_the_place_is_marked_for_translation(walk):
    pages, own = walk("en-XA", None, "ines", "marit", "agnes"), own_names()
    forgotten = {(path_of(page), words) for page in pages for words in in_english(page, own)}
    assert sorted(forgotten) == []


def in_english(page: Page, own: list[str]) -> list[str]:
    said = page.evaluate(SEEN_AND_HEARD, OWN_WORDS)
    return [words.strip() for words in said if LATIN.search(without(own, words))]


def own_names() -> list[str]:
    """The longest first, so that none is cut by another."""
    found = [name for model, field in OWN_NAMES for name in values(model, field) if name]
    return sorted({*found, "Alongside", *FIRST_WORDS, *SIGNS}, key=len, reverse=True)


def values(model: type[Model], field: str) -> list[str]:
    return list(model._default_manager.values_list(field, flat=True))


def without(own: list[str], words: str) -> str:
    for name in own:
        words = words.replace(name, "")
    return words


def path_of(page: Page) -> str:
    return re.sub(r"[\w-]{16,}", "…", page.url.split("/", 3)[3])


def test_from_right_to_left_nothing_sticks_out(walk):
    sideways = []
    for page in walk("ar-XB", "ines"):
        assert page.locator("html").get_attribute("dir") == "rtl"
        if page.evaluate(SIDEWAYS):
            sideways.append(path_of(page))
    assert sideways == []
