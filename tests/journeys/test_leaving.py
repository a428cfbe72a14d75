"""Somebody comes into the room: one button, or Shift three times, and nothing of it is left."""

import pytest
from django.contrib.sessions.models import Session
from playwright.sync_api import Page, expect

from alongside.stories.models import Story

OF_THE_STORY = "There was no heartbeat."


def press_the_button(page: Page) -> None:
    page.get_by_role("link", name="Leave this page quickly").click()


def press_shift_three_times(page: Page) -> None:
    for _ in range(3):
        page.keyboard.press("Shift")


WAYS = pytest.mark.parametrize("leave", [press_the_button, press_shift_three_times])


def reading(page: Page, story: Story) -> Page:
    page.goto("/")
    page.goto(f"/stories/{story.public_id}/")
    expect(page.get_by_text(OF_THE_STORY)).to_be_visible()
    return page


def shows_nothing_of_it(page: Page) -> None:
    for step in (page.go_back, page.reload, page.go_forward, page.go_back):
        step()
        expect(page.locator("body")).not_to_contain_text(OF_THE_STORY)
        assert "Twenty weeks" not in page.content()


@WAYS
def test_leaving_ends_the_session_and_shows_nothing_of_the_story(page_for, ada, story, leave):
    page = reading(page_for(ada), story)
    with page.expect_response("**/exit/") as left:
        leave(page)
    page.wait_for_url("**/-/today/")
    assert left.value.all_headers()["clear-site-data"] == '"cache", "cookies", "storage"'
    assert page.context.cookies() == []
    assert not Session.objects.exists()
    shows_nothing_of_it(page)


# Asked before the way out is: a window's name is all that a page can hand on to the next.
NOTE_WHAT_SHOWS = """() => addEventListener("beforeunload", () => {
  window.name = [document.title, document.body.innerText, document.body.innerHTML].join("\\n")
})"""


@WAYS
def test_the_page_is_covered_before_the_place_is_asked(page_for, ada, story, leave):
    page = reading(page_for(ada), story)
    page.evaluate(NOTE_WHAT_SHOWS)
    leave(page)
    page.wait_for_url("**/-/today/")
    title, words, drawn = page.evaluate("window.name").split("\n")
    assert (title, words) == ("…", "Leaving.")
    assert 'class="gone-now"' in drawn


def test_in_the_middle_of_a_sentence_nothing_asks_whether_to_stay(page_for, ada):
    page, asked = page_for(ada), list[str]()
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
    page.goto("/write/")
    page.get_by_label("Your words").press_sequentially("There was no")
    press_the_button(page)
    page.wait_for_url("**/-/today/")
    assert asked == []


def test_shift_pressed_slowly_or_for_a_capital_letter_does_not_leave(page_for, ada, story):
    page = page_for(ada)
    page.clock.install()
    reading(page, story)
    for _ in range(3):
        page.keyboard.press("Shift")
        page.clock.fast_forward(5100)
    for _ in range(3):
        page.keyboard.press("Shift+A")
    expect(page.get_by_text(OF_THE_STORY)).to_be_visible()


def test_without_scripts_the_link_leads_out(nojs_for, ada, story):
    page = reading(nojs_for(ada), story)
    press_the_button(page)
    page.wait_for_url("**/-/today/")
    assert not Session.objects.exists()
    shows_nothing_of_it(page)
