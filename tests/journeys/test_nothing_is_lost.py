"""A line that drops, a tab that closes, a session that ends: no word goes missing."""

import pytest
from django.contrib.sessions.models import Session
from playwright.sync_api import Page, expect

from alongside.responses.models import Opens, Reply, ResponseRule
from alongside.stories.models import Draft, Story
from tests.journeys import ada as she
from tests.journeys.hands import Hands

WORDS = "We call her Wren. I wrote this on the train, in the long tunnel."
KIND = "I keep thinking of Wren. You need not answer."
AWAY = "Not connected. Your words are safe on this page"
OUT = "You were signed out. Your words are safe on this page."
BACK = "These words had not reached us. Here they are again."
# A draft is sent again after six seconds, and a slow machine takes its time.
PATIENCE = 30_000


@pytest.fixture
def open_story(story, sisters) -> Story:
    story.open_to([sisters])
    ResponseRule.objects.create(story=story, opens=Opens.WORDS)
    return story


def said(page: Page, words: str) -> None:
    expect(page.locator(".kept")).to_contain_text(words, timeout=PATIENCE)


def written(page: Page) -> str:
    return page.get_by_label("Your words").input_value()


def writing(page: Page) -> Hands:
    page.goto("/write/")
    Hands(page).fill("Your words", WORDS)
    return Hands(page)


def writing_offline(page: Page) -> None:
    page.goto("/write/")
    page.context.set_offline(True)
    Hands(page).fill("Your words", WORDS)
    said(page, AWAY)


def sign_out_everywhere() -> None:
    Session.objects.all().delete()


def sign_in_on_the_page_it_opens(page: Page, name: str = "ada") -> None:
    with page.expect_popup() as opened:
        Hands(page).follow("Sign in (opens a new page)")
    she.fill_in_who(Hands(opened.value), name)
    Hands(opened.value).reads("Open to you")
    opened.value.close()


@pytest.fixture
def unconnected(looking) -> None:
    """A browser's console tells of every request that did not get through."""
    looking.expects("ERR_INTERNET_DISCONNECTED")


@pytest.fixture
def turned_away(looking) -> None:
    looking.expects("status of 403")


def test_words_written_without_a_connection_are_kept_when_it_is_back(page_for, ada, unconnected):
    page = page_for(ada)
    writing_offline(page)
    page.context.set_offline(False)
    said(page, she.KEPT)
    assert Draft.objects.of(ada).get().words == WORDS


def test_a_tab_closed_without_a_connection_gives_its_words_to_the_next(page_for, ada, unconnected):
    page = page_for(ada)
    writing_offline(page)
    page.close()
    page.context.set_offline(False)
    next_page = page.context.new_page()
    next_page.goto("/write/")
    expect(next_page.get_by_label("Your words")).to_have_value(WORDS)
    said(next_page, she.KEPT)
    assert Draft.objects.of(ada).get().words == WORDS


def test_what_waits_in_the_browser_cannot_be_read_there(page_for, ada, unconnected):
    page = page_for(ada)
    writing_offline(page)
    _iv, sealed = page.evaluate("JSON.parse(localStorage.getItem('alongside-waiting'))")
    everything = page.evaluate("JSON.stringify([localStorage, sessionStorage])")
    assert len(sealed) > len(WORDS)
    assert "Wren" not in everything
    assert b"Wren" not in bytes(sealed)


def test_words_waiting_in_a_shared_browser_are_not_shown_to_another(
    page_for, looking, ada, eve, unconnected
):
    page = page_for(ada)
    writing_offline(page)
    page.context.set_offline(False)
    looking.hand_over(page, eve)
    page.goto("/write/")
    assert written(page) == ""


def test_signed_out_while_writing_the_page_goes_on_once_signed_in_elsewhere(
    page_for, ada, turned_away
):
    page = page_for(ada)
    writing(page)
    sign_out_everywhere()
    Hands(page).fill("Your words", WORDS + " And more.")
    said(page, OUT)
    elsewhere = page.context.new_page()
    she.sign_in(Hands(elsewhere), "ada")
    elsewhere.close()
    said(page, she.KEPT)
    assert Draft.objects.of(ada).get().words == WORDS + " And more."
    Hands(page).press("Keep")
    Hands(page).reads("Kept. Who can see it has not changed.")


@pytest.mark.parametrize("opener", ["page_for", "nojs_for"])
def test_a_story_sent_after_the_session_ended_is_carried_on(request, opener, ada, turned_away):
    page = request.getfixturevalue(opener)(ada)
    hands = writing(page)
    sign_out_everywhere()
    hands.press("Keep")
    hands.reads("Your words are still here")
    assert written(page) == WORDS
    sign_in_on_the_page_it_opens(page)
    go_on(hands, scripted=opener == "page_for")
    hands.reads("Kept. Who can see it has not changed.")
    assert Story.objects.by(ada).get().words == WORDS


@pytest.mark.parametrize("opener", ["page_for", "nojs_for"])
def test_a_reply_sent_after_the_session_ended_is_carried_on(
    request, opener, cy, open_story, turned_away
):
    hands = Hands(request.getfixturevalue(opener)(cy))
    hands.open(f"/stories/{open_story.public_id}/")
    hands.fill("Your words", KIND)
    sign_out_everywhere()
    hands.press("Send these words")
    hands.reads("Your words are still here")
    sign_in_on_the_page_it_opens(hands.page, "cy")
    go_on(hands, scripted=opener == "page_for")
    hands.reads("Your words are in the letterbox")
    assert Reply.objects.by(cy).get().words == KIND


def go_on(hands: Hands, *, scripted: bool) -> None:
    hands.press("Go on")
    if not scripted:
        # Without a script the page cannot take up its new token by itself: it is pressed twice.
        expect(hands.page.get_by_text("You are signed out.")).not_to_be_visible()
        hands.press("Go on")


def test_a_story_sent_twice_is_kept_once(page_for, ada):
    page = page_for(ada)
    writing(page)
    page.get_by_role("button", name="Keep").dblclick()
    Hands(page).reads("Kept. Who can see it has not changed.")
    page.go_back()
    Hands(page).fill("Your words", WORDS + " And more.")
    Hands(page).press("Keep")
    Hands(page).reads("Kept. Who can see it has not changed.")
    assert Story.objects.by(ada).count() == 1


def test_without_scripts_going_back_and_sending_again_keeps_one_story(nojs_for, ada):
    hands = writing(nojs_for(ada))
    hands.press("Keep")
    hands.reads("Kept. Who can see it has not changed.")
    hands.page.go_back()
    hands.fill("Your words", WORDS)
    hands.press("Keep")
    hands.reads("Kept. Who can see it has not changed.")
    assert Story.objects.by(ada).count() == 1


def test_a_reply_sent_twice_is_sent_once(page_for, cy, open_story):
    page = page_for(cy)
    page.goto(f"/stories/{open_story.public_id}/")
    Hands(page).fill("Your words", KIND)
    page.get_by_role("button", name="Send these words").dblclick()
    Hands(page).reads("Your words are in the letterbox")
    page.reload()
    Hands(page).reads("Your words are in the letterbox")
    assert Reply.objects.by(cy).count() == 1
