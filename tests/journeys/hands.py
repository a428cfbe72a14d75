"""How a person works a page: by pointing, or by keyboard alone. Things go by the names read."""

import re
from datetime import date

from playwright.sync_api import Locator, Page, expect

FARTHEST = 120

IS_REACHED = """it => {
  const on = document.activeElement
  return it === on || (it.type === "radio" && on.type === "radio" && on.name === it.name)
}"""
FOCUS_IS_SEEN = """() => {
  const on = document.activeElement, look = getComputedStyle(on), box = on.getBoundingClientRect()
  const ringed = look.outlineStyle !== "none" && parseFloat(look.outlineWidth) >= 2
  // A date has small parts of its own; the browser rings the calendar button among them itself.
  const part = on.type === "date" && !on.matches(":focus-visible")
  return (ringed || part) && box.bottom > 0 && box.top < innerHeight
}"""


class Hands:
    """By mouse or finger."""

    def __init__(self, page: Page, *, scripted: bool = True) -> None:
        self.page = page
        self.scripted = scripted

    def open(self, address: str) -> None:
        self.page.goto(address)

    def press(self, name: str) -> None:
        self._button(name).click()

    def follow(self, name: str) -> None:
        self._link(name).click()

    def fill(self, label: str, words: str) -> None:
        self._field(label).fill(words)

    def set_day(self, label: str, day: date) -> None:
        self._field(label).fill(day.isoformat())

    def tick(self, label: str) -> None:
        self._field(label).check()

    def untick(self, label: str) -> None:
        self._field(label).uncheck()

    def choose(self, label: str) -> None:
        self._field(label).check()

    def pick(self, label: str, option: str) -> None:
        self._field(label).select_option(option)

    def give(self, label: str, file: str) -> None:
        self._field(label).set_input_files(file)

    def reads(self, words: str) -> None:
        expect(self.page.locator("main")).to_contain_text(words)

    def reads_nothing_of(self, words: str) -> None:
        expect(self.page.locator("main")).not_to_contain_text(words)

    def _button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True)

    def _link(self, name: str) -> Locator:
        # The page's own, where the header has one of that name too.
        return self.page.get_by_role("link", name=name, exact=True).last

    def _field(self, label: str) -> Locator:
        return self.page.get_by_label(
            re.compile(rf"^\s*{re.escape(label)}\s*(optional|needed)?\s*$")
        )


class Keys(Hands):
    """By keyboard alone. Wherever the focus comes to rest, it must be seen."""

    def press(self, name: str) -> None:
        self._enter(self._button(name))

    def follow(self, name: str) -> None:
        self._enter(self._link(name))

    def fill(self, label: str, words: str) -> None:
        self._reach(self._field(label))
        self.page.keyboard.press("Control+a")
        self.page.keyboard.type(words)

    def set_day(self, label: str, day: date) -> None:
        self._reach(self._field(label))
        self.page.keyboard.type(f"{day:%m%d%Y}")

    def tick(self, label: str) -> None:
        if not self._field(label).is_checked():
            self._toggle(label)

    def untick(self, label: str) -> None:
        if self._field(label).is_checked():
            self._toggle(label)

    def choose(self, label: str) -> None:
        self._reach(self._field(label))
        for _ in range(FARTHEST):
            if self._field(label).is_checked():
                return
            self.page.keyboard.press("ArrowDown")

    def pick(self, label: str, option: str) -> None:
        self._reach(self._field(label))
        self.page.keyboard.type(option)

    def give(self, label: str, file: str) -> None:
        self._reach(self._field(label))
        with self.page.expect_file_chooser() as chooser:
            self.page.keyboard.press("Space")
        chooser.value.set_files(file)

    def _enter(self, thing: Locator) -> None:
        self._reach(thing)
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")

    def _toggle(self, label: str) -> None:
        self._reach(self._field(label))
        self.page.keyboard.press("Space")

    def _reach(self, thing: Locator) -> None:
        expect(thing).to_be_visible()
        assert not self.page.locator("[tabindex]:not([tabindex='-1'], [tabindex='0'])").count()
        for _ in range(FARTHEST):
            if thing.evaluate(IS_REACHED):
                return
            self.page.keyboard.press("Tab")
            assert self.page.evaluate(FOCUS_IS_SEEN), f"The focus is not seen: {self._where()}"
        raise AssertionError(f"{thing} is out of the keyboard's reach at {self.page.url}")

    def _where(self) -> str:
        return f"{self.page.url} {self.page.evaluate('document.activeElement.outerHTML')[:300]}"
