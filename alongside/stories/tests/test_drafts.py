"""What is being written is kept silently, for its writer alone, until she keeps it."""

import pytest

from alongside.circles.models import Circle, Kind
from alongside.stories.models import Draft, Story

LONG = "There was no heartbeat. " * 6_000


@pytest.fixture
def drafts(as_):
    def sent(person, words, attempt="one visit", **more):
        return as_(person).post("/write/draft/", {"attempt": attempt, "words": words, **more})

    return sent


def shown(client, path):
    return client.get(path).content.decode()


def test_readers_go_on_seeing_the_story_as_it_was_kept(as_, ada, eve, story, drafts):
    story.open_to([Circle.of_nature(Kind.MEMBERS)])
    drafts(ada, "Other words.", attempt=story.attempt)
    page = f"/stories/{story.public_id}/"
    assert "Other words" not in shown(as_(eve), page)
    assert "Other words" in shown(as_(ada), f"{page}words/")
    as_(ada).post(f"{page}words/", {"attempt": story.attempt, "words": "Other words."})
    assert "Other words" in shown(as_(eve), page)
    assert not Draft.objects.exists()


def test_the_same_visit_sent_again_makes_one_story(ada, drafts):
    ids = {drafts(ada, f"word {n}").json()["story"] for n in range(3)}
    assert len(ids) == 1
    assert Draft.objects.get().words == "word 2"


def test_a_draft_is_kept_whole_however_long(as_, ada, drafts):
    drafts(ada, LONG, title="t" * 5_000)
    assert Draft.objects.get().words == LONG
    answer = as_(ada).post("/write/", {"attempt": "one visit", "words": LONG})
    assert "one story holds 100000" in answer.content.decode().replace("\xa0", "").replace(",", "")
    assert LONG.strip() in answer.content.decode()


def test_the_same_visit_of_another_person_is_another_story(ada, eve, drafts):
    ids = {drafts(person, "words").json()["story"] for person in (ada, eve)}
    assert len(ids) == 2


def test_nobody_reaches_the_draft_of_another(as_, ada, cy, eve, mo, hana, drafts):
    begun = drafts(ada, "Not for anyone.").json()["story"]
    for other in (cy, eve, mo, hana):
        for path in (f"/stories/{begun}/", f"/stories/{begun}/words/"):
            assert as_(other).get(path).status_code == 404
            assert as_(other).post(path, {"words": "mine"}).status_code in {404, 405}
        for path in ("/", "/write/", "/mine/", "/search/?words=anyone"):
            assert "Not for anyone" not in shown(as_(other), path)
    assert Draft.objects.get().words == "Not for anyone."


def test_keeping_twice_keeps_one_story(as_, ada):
    for _ in range(2):
        as_(ada).post("/write/", {"attempt": "one visit", "words": "There was no heartbeat."})
    assert Story.objects.count() == 1


def test_a_page_come_back_to_never_puts_new_words_before_readers(as_, ada, eve):
    """The address of the writing page, gone back to in the browser, still names the first story."""
    as_(ada).post("/write/", {"attempt": "one visit", "words": "For every member."})
    told = Story.objects.get()
    told.open_to([Circle.of_nature(Kind.MEMBERS)])
    as_(ada).post("/write/", {"attempt": "one visit", "words": "For nobody."})
    page = shown(as_(eve), f"/stories/{told.public_id}/")
    assert "For every member." in page
    assert "For nobody." not in page
    assert Story.objects.filter(words="For nobody.").exists()


@pytest.mark.parametrize("words", ["a\x00b", "\x00", "עדן \u202e", "👶🏽\u200d", "\r\n\r\n line"])
def test_odd_signs_are_kept_and_break_nothing(as_, ada, drafts, words):
    assert drafts(ada, words).status_code == 200
    assert Draft.objects.get().words == words.replace("\x00", "").replace("\r\n", "\n")
    story = Story.objects.get()
    as_(ada).post(
        f"/stories/{story.public_id}/words/", {"attempt": "one visit", "words": words + "."}
    )
    assert as_(ada).get(f"/stories/{story.public_id}/").status_code == 200
    assert as_(ada).get("/mine/").status_code == 200
