"""Search finds what is open to whoever asks, whatever they type, and tells of nothing else."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from alongside.circles.models import Block, Circle, Kind
from alongside.stories.models import Mute, Story
from alongside.stories.tasks import sweep_search
from alongside.stories.topics import Topic

ODD = [
    '"',
    "'",
    '"heartbeat',
    "*",
    "heart*",
    "^heart",
    "NEAR",
    "NEAR(heartbeat Tuesday, 2)",
    "heartbeat AND",
    "heartbeat OR",
    "NOT heartbeat",
    "words:heartbeat",
    "-heartbeat",
    "!heartbeat",
    "heartbeat & | <->",
    "heartbeat:*",
    "(((",
    ":*",
    "\\",
    "%",
    "_",
    "__",
    "'; DROP TABLE stories_search; --",
    "heart\x00beat",
    "\x00",
    "\ud7ff\ue000",
    "🕯️🕯️",
    "👩‍❤️‍👩",
    "שלום",
    "\u202eheartbeat",
    "हिन्दी",
    "ทดสอบ",
    "流産",
    "½ ² ① Ⅷ",
    "৴",
    "㌀" * 200,
    "ﷺ" * 200,
    "a" * 10_000,
    "heartbeat " * 1_000,
    "\u0301" * 50,
]


@pytest.fixture
def told(story):
    story.open_to([Circle.of_nature(Kind.MEMBERS)])
    return story


@pytest.fixture
def finds(as_):
    def found(person, words) -> bool:
        answer = as_(person).get("/search/", {"words": words})
        assert answer.status_code == 200
        return "Twenty weeks" in listed(answer)

    return found


def listed(answer) -> str:
    return answer.content.decode().partition("</form>")[2]


@pytest.mark.parametrize("words", ["heartbeat", "HEARTBEAT", "heartb", "twenty", "Tuesday heartb"])
def test_words_are_found_whatever_their_case_and_begun_only(eve, told, finds, words):
    assert finds(eve, words)


@pytest.mark.parametrize("words", ["", "   ", "eartbeat", "heartbeat Wednesday", "..."])
def test_what_is_not_there_is_not_found(eve, told, finds, words):
    assert not finds(eve, words)


@pytest.mark.parametrize(
    ("written", "looked_for"),
    [
        ("Zoë", "zoe"),
        ("Zoe", "Zoë"),
        ("Åse", "ase"),
        ("naïve", "NAÏVE"),
        ("Straße", "strasse"),
        ("עדן", "עדן"),
        ("ليلى", "ليلى"),
        ("Жизнь", "жизнь"),
        ("ＦＵＬＬ", "full"),
        ("e\u0301toile", "étoile"),
    ],
)
def test_accents_do_not_stand_between_a_name_and_who_looks_for_it(
    eve, told, finds, written, looked_for
):
    told.keep("Twenty weeks", f"We called her {written} then.")
    assert finds(eve, looked_for)


@pytest.mark.parametrize("words", ODD)
def test_nothing_that_is_typed_breaks_it_or_opens_what_is_closed(as_, eve, story, told, words):
    hidden = Story.objects.create(author=story.author)
    hidden.keep("Hidden", "heartbeat " + words[:100].replace("\x00", ""))
    answer = as_(eve).get("/search/", {"words": words})
    assert answer.status_code == 200
    assert "Hidden" not in listed(answer)


def test_a_stranger_finds_only_what_is_open_to_everyone(told):
    assert "Twenty weeks" not in listed(Client().get("/search/", {"words": "heartbeat"}))
    told.open_to([Circle.of_nature(Kind.EVERYONE)])
    assert "Twenty weeks" in listed(Client().get("/search/", {"words": "heartbeat"}))


def test_it_says_the_same_of_words_in_a_hidden_story_as_of_words_nowhere(as_, eve, story):
    story.keep("Hidden", "quokka")
    client = as_(eve)
    answers, queries = [], []
    for words in ("quokka", "wombat"):
        with CaptureQueriesContext(
            connection,
        ) as asked:
            answer = client.get("/search/", {"words": words})
        queries.append(len(asked))
        answers.append((answer.status_code, dict(answer.headers), answer.content.decode()))
    assert queries[0] == queries[1]
    same = [
        (s, sized(h), body.replace(w, ""))
        for (s, h, body), w in zip(answers, ("quokka", "wombat"), strict=True)
    ]
    assert same[0] == same[1]


def sized(headers):
    return {name: value for name, value in headers.items() if name != "Content-Length"}


def test_words_taken_out_are_found_no_more(eve, told, finds):
    told.keep("Twenty weeks", "Other words.")
    assert not finds(eve, "heartbeat")
    assert finds(eve, "other")


def test_a_draft_is_not_found_before_it_is_kept(as_, ada, eve, told, finds):
    draft = {"attempt": told.attempt, "title": "Twenty weeks", "words": "quokka"}
    as_(ada).post("/write/draft/", draft)
    assert not finds(eve, "quokka")
    assert finds(eve, "heartbeat")


def test_what_is_closed_or_gone_is_found_no_more(as_, ada, eve, told, finds):
    told.withdraw()
    assert not finds(eve, "heartbeat")
    told.withdrawal.take_back()
    assert finds(eve, "heartbeat")
    as_(ada).post(f"/stories/{told.public_id}/ending/")
    assert not finds(eve, "heartbeat")
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM stories_search")
        assert cursor.fetchone() == (0,)


def test_blocked_and_muted_stories_are_not_found(ada, eve, told, finds):
    told.note([Topic.BIRTH])
    Mute.choose(eve, [Topic.BIRTH])
    assert not finds(eve, "heartbeat")
    Mute.choose(eve, [])
    assert finds(eve, "heartbeat")
    Block.objects.create(by=ada, blocked=eve)
    assert not finds(eve, "heartbeat")


def test_it_never_says_how_many(as_, ada, eve, told):
    for _ in range(45):
        story = Story.objects.create(author=ada)
        story.keep("", "heartbeat")
        story.open_to([Circle.of_nature(Kind.MEMBERS)])
    page = as_(eve).get("/search/", {"words": "heartbeat"}).content.decode()
    assert not re.search(r"\b4[0-9]\b", re.sub(r"<[^>]*>", " ", page))


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL sees to it by itself")
def test_nothing_of_a_story_taken_out_lies_in_the_index(story) -> None:
    story.keep("", "Her name was Quillony.")
    story.keep("", "Her name is ours.")
    sweep_search.call()
    assert not lies_in_the_index(b"quillony")
    story.discard()
    sweep_search.call()
    assert not lies_in_the_index(b"ours")


def lies_in_the_index(word: bytes) -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT block FROM stories_search_data")
        return any(word in bytes(block) for (block,) in cursor.fetchall())
