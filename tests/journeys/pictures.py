"""Every page of a place with invented people in it, photographed as the right person meets it.

python -m tests.journeys.pictures ADDRESS FOLDER
"""

import sys
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.journeys import ada as she
from tests.journeys.browser import launched
from tests.journeys.drawing import draw
from tests.journeys.hands import Hands

Way = Callable[[Hands], None]


def at(address: str) -> Way:
    return lambda hands: hands.open(address)


def by(*links: str) -> Way:
    """From the first page, following these links."""

    def way(hands: Hands) -> None:
        hands.open("/")
        for link in links:
            hands.follow(link)

    return way


def hers(*links: str) -> Way:
    """From Clara, as her author has the story before her."""
    return by("What you wrote", "Clara", *links)


def writing(hands: Hands) -> None:
    hands.open("/write/")
    hands.fill("A title", "The first snow")
    hands.fill("Your words", "It snowed this morning.\n\nI would have held her up to the window.")
    hands.page.get_by_text(she.KEPT).wait_for()


def looking_as_a_member(hands: Hands) -> None:
    hers("Look as someone else")(hands)
    she.pick_and_look(hands, "any member")


def answered(words: str) -> Way:
    def way(hands: Hands) -> None:
        by("Clara")(hands)
        she.answer(hands, words)

    return way


def lower_down(way: Way, part: str) -> Way:
    """The same page, further on: `part` is an anchor in it."""

    def lower(hands: Hands) -> None:
        way(hands)
        hands.page.evaluate("part => { location.hash = part }", part)

    return lower


def signed_out_in_a_sentence(hands: Hands) -> None:
    by("Clara")(hands)
    hands.fill("Your words", "Clara. I have thought of her all week, and of the vests.")
    hands.page.context.clear_cookies()
    hands.press("Send these words")


def a_link_to_give(hands: Hands) -> None:
    hands.open("/")
    she.make_invitation(hands, "my sisters, and Dot")


def opened_letterbox(hands: Hands) -> None:
    hands.open("/letterbox/")
    hands.press("Open the letterbox")


#: who looks, and in which order: (name of the picture, the way there)
PICTURES: dict[str | None, list[tuple[str, Way]]] = {
    None: [
        ("welcome", at("/")),
        ("join", at("/sign/up/")),
        ("sign-in", at("/sign/in/")),
        ("help", at("/help/")),
        ("house-rules", at("/rules/")),
        ("leaving-quickly", at("/leaving/")),
        ("calendar", at("/-/today/")),
        ("nothing-here", at("/stories/n0-thing-is-here/")),
        ("story-for-everyone", by("Clara")),
    ],
    "lena": [
        ("home", at("/")),
        ("search", at("/search/?words=window")),
        ("story", by("Clara")),
        ("answering", lower_down(by("Clara"), "candle")),
        ("gate-asks", answered("I am so sorry. At least you know you can carry a baby.")),
        ("gate-holds", answered("I help mothers heal in ten days. Write to healing@example.org.")),
        ("reply-sent", answered("Clara. I said her name out loud, by the window.")),
        ("words-you-kept", at("/you/kept-words/")),
        ("signed-out-mid-sentence", signed_out_in_a_sentence),
    ],
    "ines": [
        ("what-you-wrote", at("/mine/")),
        ("writing", writing),
        ("her-story", hers()),
        ("her-tools", lower_down(hers(), "answers")),
        ("who-can-see", hers("Who can see it")),
        ("what-may-reach-you", hers("What may reach you")),
        ("look-as", looking_as_a_member),
        ("photos", hers("Photos")),
        ("signature-and-topics", hers("Signature, topics and cover")),
        ("closing", hers("Close it to everyone but you")),
        ("taking-out", hers("Take it out for good")),
        ("letterbox-waiting", at("/letterbox/")),
        ("letterbox", opened_letterbox),
        ("settings", at("/you/")),
        ("words", at("/you/words/")),
        ("told-for-yourself", at("/you/losses/")),
        ("topics-not-to-meet", at("/you/mutes/")),
        ("circles", at("/circles/")),
        ("a-list", by("You", "Circles: who a story can be opened to", "my sisters, and Dot")),
        ("a-link-to-give", a_link_to_give),
    ],
    "marit": [("held", at("/held/"))],
    "agnes": [
        ("host", at("/host/")),
        ("rooms", at("/host/rooms/")),
        ("joining", at("/host/joining/")),
    ],
}


def window(browser: Browser, address: str, name: str | None) -> Page:
    context = browser.new_context(base_url=address, device_scale_factor=1, locale="en-GB")
    context.set_default_timeout(30_000)
    page = context.new_page()
    if name:
        she.sign_in(Hands(page), name)
    return page


def main(address: str, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with launched() as browser:
        for name, pictures in PICTURES.items():
            page = window(browser, address, name)
            for picture, way in pictures:
                way(Hands(page))
                draw(page, folder, picture)
            page.context.close()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
