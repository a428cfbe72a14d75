"""ada tells of twenty weeks to those she chose, hears what is kind and nothing else, and closes it.

Walked by mouse, on a phone, without JavaScript and by keyboard alone: each walk is the same."""

from datetime import date, timedelta

import pytest
from django.utils import timezone
from django.utils.formats import date_format
from playwright.sync_api import expect

from alongside.people.models import Person
from alongside.responses.models import Candle, Reply, SavedWords
from alongside.stories.photos.tests.exif import not_allowed
from conftest import join
from tests.journeys import ada as she
from tests.journeys.everywhere import answer, everything_reached
from tests.journeys.hands import Hands, Keys
from tests.journeys.looking import PHONE
from tests.journeys.phone_photo import taken

WORDS = "We had painted nothing yet.\n\nWe call her Wren. In the twentieth week it was quiet."
KIND = "Wren is a beautiful name. I am here, and you need not answer."
HURTS = "I am so sorry. At least it was early."
ABUSIVE = "You are a stupid bitch and you deserved to lose it."
SHOWS = "A window in the evening"
WAYS = {
    "by mouse": (Hands, {}),
    "on a phone": (Hands, {"on": PHONE}),
    "without JavaScript": (Hands, {"javascript": False}),
    "by keyboard alone": (Keys, {}),
}


@pytest.fixture(params=WAYS)
def hands_of(request, looking):
    """hands_of("cy"): somebody signed in, on their first page; hands_of(None): a stranger."""
    kind, options = WAYS[request.param]

    def hands(name: str | None) -> Hands:
        person = Person.objects.get(username=name) if name else None
        page = looking.page_for(person, **options)
        page.goto("/")
        return kind(page, scripted=options.get("javascript", True))

    return hands


@pytest.fixture
def cast(ada, bo, cy, dee, eve, mo, hana, sisters) -> None:
    sisters.take_in(join("ida"))


def test_a_story_is_told_answered_narrowed_and_closed(hands_of, cast, tmp_path):
    ada = hands_of(None)
    she.sign_in(ada, "ada")
    story, photo = tells(ada, taken(tmp_path))
    comes_by_invitation(she.make_invitation(ada, "my sisters"), hands_of(None))
    opens(ada, story)
    looks_as_others(ada)

    cy, dee, ida = hands_of("cy"), hands_of("dee"), hands_of("ida")
    reads(cy, story, photo)
    kind_words_wait_in_the_letterbox(ada, cy)
    hurting_words_are_asked_about(ida, story)
    abusive_words_are_held(hands_of("fay"), ada, story)
    meets_nothing(dee, story, photo)

    is_narrowed(ada, story)
    has_it_no_more(cy, story, photo)
    others = [cy, dee, ida, *map(hands_of, ("bo", "eve", "mo", "hana", None))]
    is_withdrawn(ada, story, photo, others)


def tells(ada: Hands, file) -> tuple[str, str]:
    story = she.write(ada, "Twenty weeks", WORDS)
    return story, she.add_photo(ada, file, SHOWS)


def comes_by_invitation(link: str, fay: Hands) -> None:
    fay.open(link)
    fay.reads("Ada would like you to be able to read what they open to people they chose.")
    she.join(fay, "fay")
    fay.press("Come in")
    fay.reads("You can now read what Ada opens to you.")


def opens(ada: Hands, story: str) -> None:
    last = timezone.localdate() + timedelta(days=30)
    ada.open(story)
    she.open_to(ada, "Your partner", "Your list “my sisters”", until=last)
    ada.reads(f"Open to your partner and 3 people you chose, until {as_written(last)}.")
    she.welcome_words(ada)


def as_written(day: date) -> str:
    return date_format(day, "MONTH_DAY_FORMAT")


def looks_as_others(ada: Hands) -> None:
    she.look_as(ada, "Cy")
    ada.reads("We call her Wren.")
    she.pick_and_look(ada, "a stranger, signed out")
    ada.reads("There is nothing here, or it is not open to you.")
    ada.reads_nothing_of("Wren")


def reads(cy: Hands, story: str, photo: str) -> None:
    cy.follow("Home")
    cy.follow("Twenty weeks")
    expect(cy.page).to_have_url(story)
    cy.reads("Open to a few people. You are one of them.")
    for size in (photo, photo.replace("small", "full")):
        assert not_allowed(cy.page.request.get(size).body()) == set()


def kind_words_wait_in_the_letterbox(ada: Hands, cy: Hands) -> None:
    she.answer(cy, KIND)
    cy.reads("Your words are in the letterbox")
    cy.follow("Back to the story")
    ada.follow("Letterbox")
    ada.reads_nothing_of(KIND)
    ada.press("Open the letterbox")
    ada.reads(KIND)


def hurting_words_are_asked_about(ida: Hands, story: str) -> None:
    before = Reply.objects.count()
    ida.open(story)
    she.answer(ida, HURTS)
    ida.reads("Nothing was sent yet.")
    ida.press("Keep quiet")
    ida.reads("Nothing was sent, and nothing was kept. Quiet is kind too.")
    stored = Reply.objects.count() - before, SavedWords.objects.count(), Candle.objects.count()
    assert stored == (0, 0, 0)


def abusive_words_are_held(fay: Hands, ada: Hands, story: str) -> None:
    fay.open(story)
    she.answer(fay, ABUSIVE)
    fay.reads("This stays with you for now")
    reached = dict(everything_reached(ada.page))
    assert len(reached) > 20
    assert [address for address, text in reached.items() if "deserved" in text] == []


def meets_nothing(dee: Hands, story: str, photo: str) -> None:
    """Byte for byte what stands where nothing ever was."""
    for address in (story, photo):
        elsewhere = address.replace(address.split("/")[-2], "n0-thing-is-here")
        assert answer(dee.page, address) == answer(dee.page, elsewhere)
        assert answer(dee.page, address).status == 404


def is_narrowed(ada: Hands, story: str) -> None:
    ada.open(story)
    she.narrow_to_partner(ada, "Your list “my sisters”")


def has_it_no_more(cy: Hands, story: str, photo: str) -> None:
    """cy's tab is still open: the very next thing it asks finds nothing."""
    cy.reads("We call her Wren.")
    cy.page.reload()
    cy.reads("There is nothing here, or it is not open to you.")
    assert answer(cy.page, photo).status == 404
    for address in ("/", "/search/?words=Wren"):
        assert "Twenty weeks" not in answer(cy.page, address).body


def is_withdrawn(ada: Hands, story: str, photo: str, others: list[Hands]) -> None:
    she.withdraw(ada)
    addresses = [story, photo, photo.replace("small", "full")]
    for them in others:
        assert {answer(them.page, address).status for address in addresses} == {404}
    assert {answer(ada.page, address).status for address in addresses} == {200}
