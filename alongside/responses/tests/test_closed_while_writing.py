"""A story that closes while somebody writes to it takes none of their words along."""

from alongside.people.models import Role
from alongside.responses.models import Reply, SavedWords

WORDS = "I keep thinking of that Tuesday. I am here."


def send(client, story_id, **more):
    return client.post(f"/stories/{story_id}/replies/", {"words": WORDS, **more})


def test_the_words_are_handed_back(as_, eve, told):
    told.withdraw()
    page = send(as_(eve), told.public_id, attempt="a")
    assert page.status_code == 404
    assert WORDS in page.content.decode()
    assert not Reply.objects.exists()


def test_they_can_be_kept(as_, eve, told):
    told.withdraw()
    assert send(as_(eve), told.public_id, way="save").status_code == 302
    assert SavedWords.objects.get().words == WORDS


def test_a_story_that_never_was_answers_alike(as_, eve, told):
    told.withdraw()
    real = send(as_(eve), told.public_id, attempt="a").content.decode()
    other = send(as_(eve), "n" * 16, attempt="a").content.decode()
    assert without_tokens(real, told.public_id) == without_tokens(other, "n" * 16)


def without_tokens(page: str, story_id: str) -> str:
    lines = page.replace(story_id, "").splitlines()
    return "\n".join(line for line in lines if "csrfmiddlewaretoken" not in line)


def test_whoever_waits_is_told_honestly_whether_anyone_reads(as_, eve, mo, told):
    hostile = "You are a liar and an attention seeker, nobody believes you."
    first = as_(eve).post(f"/stories/{told.public_id}/replies/", {"words": hostile, "attempt": "a"})
    assert "Someone will read it" in first.content.decode()
    Role.objects.all().delete()
    again = as_(eve).get("/you/kept-words/").content.decode()
    assert "Nobody reads such words here at the moment" in again
