"""Every kind of page that links lead anybody to, in a place with people in it, looked at closely:
by axe-core, by day and by night, on a desk and a phone, narrow and enlarged."""

from collections.abc import Callable

import pytest
from django.http import HttpRequest, HttpResponse
from django.urls import include, path
from playwright.sync_api import Page

from alongside.people.models import Person
from alongside.stewards import urls as stewards
from alongside.stories.models import Story
from tests.journeys import ada as she
from tests.journeys.everywhere import fullest_of_each_kind
from tests.journeys.hands import Hands


def broken(request: HttpRequest) -> HttpResponse:
    raise ZeroDivisionError


urlpatterns = [
    path("broken/", broken),
    path("", include("alongside.site.urls")),
]
pytestmark = pytest.mark.urls(__name__)

WIDE, NARROWEST, PHONE = (1280, 900), (320, 640), (360, 740)
# A desk of 1280 at 200 %.
ENLARGED = (640, 450)
ADDRESSES_OF_THEIR_OWN = ["/nothing/", "/broken/", "/-/style"]
#: Who looks, and what they must have come past.
LOOKERS: dict[str | None, set[str]] = {
    None: {"home", "story", "help", "house_rules", "leaving", "account_signup"},
    "ines": {"letterbox", "rule", "openings", "look_as", "circle", "photos", "settings"},
    "marit": {"held"},
    "agnes": {"host", "room", "joining"},
}
# These meet what everybody meets too: of theirs, only what is for them is looked at.
LOOK_AFTER = {"marit", "agnes"}
STEWARDS = {page.name for page in stewards.urlpatterns}


@pytest.mark.parametrize("name", LOOKERS)
def test_every_page_is_sound_for_whoever_meets_it(demo, page_for, axe, name):
    page = page_for(Person.objects.get(username=name) if name else None)
    kinds = fullest_of_each_kind(page)
    looked_at = {kind for kind in kinds if name not in LOOK_AFTER or kind in STEWARDS}
    assert LOOKERS[name] <= looked_at
    for kind in sorted(looked_at):
        page.goto(kinds[kind])
        is_sound(page, axe)


def test_pages_that_come_of_something_done_or_undone_are_sound(demo, page_for, axe, settings):
    settings.STYLE_PAGE = True
    for done in (asked, held, sent, joined_wrongly, made_a_link, shown_codes, kept_words):
        done(page := page_for(None))
        is_sound(page, axe)
    for address in ADDRESSES_OF_THEIR_OWN:
        page.goto(address)
        is_sound(page, axe)


def is_sound(page: Page, axe: Callable[..., None]) -> None:
    page.emulate_media(color_scheme="light")
    axe(page)
    put(page, PHONE)
    page.emulate_media(color_scheme="dark")
    axe(page, "color-contrast", "target-size")
    for size in (NARROWEST, ENLARGED, WIDE):
        put(page, size)
        assert wider_than_the_screen(page) == [], f"{page.url} is wider than {size}"


def put(page: Page, size: tuple[int, int]) -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})


def wider_than_the_screen(page: Page) -> list[str]:
    return page.evaluate("""() => document.documentElement.scrollWidth <= innerWidth ? []
      : [...document.body.querySelectorAll("*")]
        .filter(it => it.getBoundingClientRect().right > innerWidth + 1)
        .map(it => it.outerHTML.slice(0, 120))""")


def before_clara(page: Page) -> Hands:
    hands = Hands(page)
    she.sign_in(hands, "wanjiru")
    hands.open(f"/stories/{Story.objects.get(title='Clara').public_id}/")
    return hands


def asked(page: Page) -> None:
    she.answer(before_clara(page), "At least you know you can carry a baby.")
    Hands(page).reads("Nothing was sent yet.")


def held(page: Page) -> None:
    she.answer(before_clara(page), "You stupid bitch, you deserved to lose her.")
    Hands(page).reads("This stays with you for now")


def sent(page: Page) -> None:
    she.answer(before_clara(page), "Clara. I said her name.")
    Hands(page).reads("Your words are in the letterbox")


def joined_wrongly(page: Page) -> None:
    Hands(page).open("/sign/up/")
    Hands(page).fill("A name", "ines")
    Hands(page).fill("A password", "short")
    Hands(page).press("Join")
    page.locator(".mistake").first.wait_for()


def made_a_link(page: Page) -> None:
    she.sign_in(Hands(page), "ines")
    she.make_invitation(Hands(page), "my sisters, and Dot")


def shown_codes(page: Page) -> None:
    hands = Hands(page)
    she.sign_in(hands, "ines")
    hands.open("/you/recovery-codes/")
    she.confirm(hands)
    hands.press("Show me recovery codes")
    hands.reads("Write them down")


def kept_words(page: Page) -> None:
    hands = before_clara(page)
    hands.fill("Your words", "Clara. I said her name, and wrote a longer line than sixty letters.")
    page.context.clear_cookies()
    hands.press("Send these words")
    hands.reads("Your words are still here")
