import pytest
from django.test import Client

from alongside.people.models import Loss, Words

CHOICES = [
    ({"chosen": "baby", "own": ""}, "your baby"),
    ({"chosen": "pregnancy", "own": ""}, "your pregnancy"),
    ({"chosen": "name", "own": "Wren"}, "Wren"),
    ({"chosen": "own", "own": "our little one"}, "our little one"),
    ({"chosen": "", "own": ""}, ""),
    # Written without choosing a line: she wants it.
    ({"chosen": "", "own": "Wren"}, "Wren"),
    # Two answers: the line she chose is the answer.
    ({"chosen": "baby", "own": "Wren"}, "your baby"),
]


@pytest.mark.parametrize(("sent", "word"), CHOICES)
def test_the_word_she_chose_is_the_word(client, nora, sent, word):
    assert client.post("/you/words/", sent).status_code == 302
    assert str(Words.of(nora)) == word


def test_a_word_of_her_own_without_the_word_is_asked_for(client, nora):
    page = client.post("/you/words/", {"chosen": "name", "own": ""}).content.decode()
    assert "or choose another line" in page
    assert not Words.objects.exists()


def test_the_word_can_be_changed_and_taken_back(client, nora):
    client.post("/you/words/", {"chosen": "baby", "own": ""})
    assert client.post("/you/words/", {"chosen": "", "own": ""}).url == "/you/"
    assert str(Words.of(nora)) == ""


def test_nothing_need_be_told_of_a_loss_and_an_empty_page_keeps_nothing(client, nora):
    assert client.post("/you/losses/new/", {"own_word": ""}).url == "/you/losses/"
    assert not Loss.objects.exists()


def test_losses_are_told_changed_and_removed_one_by_one(client, nora):
    first = {"own_word": "our little one", "weeks": "20", "when": "last spring", "name": "Wren"}
    client.post("/you/losses/new/", first)
    client.post("/you/losses/new/", {"when": "long ago"})
    page = client.get("/you/losses/").content.decode()
    assert "our little one" in page
    wren, other = Loss.objects.of(nora)
    client.post(f"/you/losses/{wren.public_id}/", {**first, "weeks": "21"})
    wren.refresh_from_db()
    assert wren.weeks == 21
    client.post(f"/you/losses/{wren.public_id}/removal/")
    assert list(Loss.objects.of(nora)) == [other]


def test_nobody_else_reads_or_removes_what_she_told(client, nora, join, as_, hana, mo):
    client.post("/you/losses/new/", {"own_word": "our little one", "name": "Wren"})
    wren = Loss.objects.get()
    join("Olga", by=(olga := Client()))
    addresses = [f"/you/losses/{wren.public_id}/", f"/you/losses/{wren.public_id}/removal/"]
    for other in (olga, as_(hana), as_(mo)):
        assert "Wren" not in other.get("/you/losses/").content.decode()
        assert {other.get(at).status_code for at in addresses} == {404}
        assert {other.post(at).status_code for at in addresses} == {404}
    assert Loss.objects.exists()


def test_what_she_wrote_is_handed_back_when_her_session_has_ended(client, nora):
    client.post("/sign/out/")
    answer = client.post("/you/losses/new/", {"own_word": "our little one"})
    assert "our little one" in answer.content.decode()
    assert not Loss.objects.exists()
