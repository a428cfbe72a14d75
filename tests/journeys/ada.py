"""What people do here, in verbs: ada above all. Each goes the way a person finds, by links."""

from datetime import date
from pathlib import Path

from playwright.sync_api import expect

from tests.journeys.hands import Hands

# Everyone's, in the cast of the tests and in the demo alike.
PASSWORD = "a quiet place to sit"
KEPT = "Kept, for you alone."


def sign_in(hands: Hands, name: str) -> None:
    hands.open("/")
    hands.follow("Sign in")
    fill_in_who(hands, name)
    hands.reads("Open to you")


def fill_in_who(hands: Hands, name: str) -> None:
    hands.fill("Name", name)
    hands.fill("Password", PASSWORD)
    hands.press("Sign in")


def join(hands: Hands, name: str) -> None:
    """From the page of an invitation back to it, passing by whatever may be passed by."""
    hands.follow("Join")
    hands.fill("A name", name)
    hands.fill("A password", PASSWORD)
    hands.press("Join")
    hands.follow("Go on without")
    hands.press("Not now")


def write(hands: Hands, title: str, words: str) -> str:
    """Write and keep a story. Returns its address."""
    hands.follow("Write")
    hands.fill("A title", title)
    hands.fill("Your words", words)
    if hands.scripted:
        expect(hands.page.locator(".kept")).to_have_text(KEPT)
    hands.press("Keep")
    hands.reads("Kept. Who can see it has not changed.")
    return hands.page.url


def add_photo(hands: Hands, file: Path, shows: str) -> str:
    """Add a photo to the story being looked at. Returns the photo's address."""
    hands.follow("Photos")
    hands.give("Choose photos", str(file))
    hands.press("Add them")
    hands.follow("Words and cover")
    hands.fill("What it shows, for those who cannot see it", shows)
    hands.press("Keep")
    hands.follow("Back to the story")
    return str(hands.page.get_by_alt_text(shows).get_attribute("src"))


def open_to(hands: Hands, *circles: str, until: date) -> None:
    hands.follow("Who can see it")
    for circle in circles:
        hands.tick(circle)
    hands.set_day("Until the end of this day", until)
    hands.press("Open to these people")


def welcome_words(hands: Hands) -> None:
    """On the page about what may reach her, where a first opening leads."""
    hands.choose("Words: candles and replies")
    hands.press("Keep")
    hands.reads("Words are welcome here.")


def narrow_to_partner(hands: Hands, *left_out: str) -> None:
    hands.follow("Who can see it")
    for circle in left_out:
        hands.untick(circle)
    hands.press("Open to these people")
    hands.reads("Open to your partner")


def look_as(hands: Hands, who: str) -> None:
    hands.follow("Look as someone else")
    pick_and_look(hands, who)


def pick_and_look(hands: Hands, who: str) -> None:
    hands.pick("Look as", who)
    hands.press("Look")


def withdraw(hands: Hands) -> None:
    hands.follow("Close it to everyone but you")
    hands.press("Close it")
    hands.reads("Closed to everyone but you")


def make_invitation(hands: Hands, list_name: str) -> str:
    hands.follow("You")
    hands.follow("Circles: who a story can be opened to")
    hands.follow(list_name)
    hands.press("Make a link")
    return hands.page.get_by_label("The link").input_value()


def answer(hands: Hands, words: str) -> None:
    hands.fill("Your words", words)
    hands.press("Send these words")


def open_letterbox(hands: Hands) -> None:
    hands.follow("Letterbox")
    hands.press("Open the letterbox")


def confirm(hands: Hands) -> None:
    """Before a page that can open or close the account, where it is asked."""
    if hands.page.get_by_label("Password").count():
        hands.fill("Password", PASSWORD)
        hands.press("Go on")
