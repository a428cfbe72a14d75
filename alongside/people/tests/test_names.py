import pytest
from django.core.exceptions import ValidationError

from alongside.people import names
from alongside.people.models import Person

# Each could be taken for “Mo Ellis”, who is a steward.
LIKE_HERS = [
    "MO ELLIS",
    "mo.ellis",
    "Mо Ellis",  # Cyrillic о
    "Mο Ellis",  # Greek ο
    "M0 Ellis",
    "Mo EIIis",
    "Mo E11is",
    "Mo Ellís",
    "rno ellis",
    "Μо ЕІІіѕ",
    "ｍｏ ｅｌｌｉｓ",
]


@pytest.fixture
def steward(mo) -> Person:
    mo.shown_name = "Mo Ellis"
    mo.save()
    return mo


@pytest.mark.parametrize("name", LIKE_HERS)
def test_nobody_joins_under_a_name_that_looks_like_a_stewards(steward, join, name):
    assert "someone who looks after this place" in join(name).content.decode()
    assert not Person.objects.exclude(pk=steward.pk).exists()


@pytest.mark.parametrize("name", LIKE_HERS)
def test_nobody_takes_it_later_either(steward, client, nora, name):
    answer = client.post("/you/name/", {"shown_name": name, "initials": ""})
    assert "someone who looks after this place" in answer.content.decode()


@pytest.mark.parametrize("name", ["Moe Ellis", "Mo Wallis", "Ellis"])
def test_a_name_that_is_merely_near_is_fine(steward, join, name):
    assert join(name).status_code == 302


def test_a_steward_keeps_her_own_name(steward, as_):
    answer = as_(steward).post("/you/name/", {"shown_name": "Mo Ellis", "initials": "M. E."})
    assert answer.url == "/you/"


def test_an_ordinary_members_name_may_be_anothers_too(nora, client, join):
    assert join("N0ra", by=type(client)()).status_code == 302


def test_every_lookalike_is_read_as_one_plain_letter():
    for plain, others in names.DRAWN_LIKE.items():
        assert len(plain) == 1
        assert {names.skeleton(like) for like in others} <= {plain, ""}


@pytest.mark.parametrize("name", ["a\u202eb", "a\x00b", "💔", "a/b", "<a>", " . "])
def test_what_nobody_could_write_is_no_name(name):
    with pytest.raises(ValidationError):
        names.check_writable(name)


def test_the_name_others_see_is_hers_to_choose(client, nora):
    answer = client.post("/you/name/", {"shown_name": "  Nora   Lind ", "initials": "N. L."})
    assert answer.url == "/you/"
    nora.refresh_from_db()
    assert (str(nora), nora.initials, nora.username) == ("Nora Lind", "N. L.", "nora")
