"""A quiet link onto a list: for as many as she said, for as long, and silent about the list."""

import re
from datetime import timedelta

import pytest
import time_machine
from django.core.cache import cache
from django.test import Client

from alongside.circles.models import CircleInvitation, Standing
from alongside.people.models import Invitation, Person
from alongside.place.models import Place
from conftest import PASSWORD


@pytest.fixture
def link(ada, sisters):
    """A link for one."""
    return f"/invitations/{CircleInvitation.into(sisters, ada, uses=1)}/"


@pytest.fixture
def by_invitation(db):
    cache.clear()
    Place.objects.update_or_create(pk=1, defaults={"sign_up": "invitation"})


def joined(client, name="nora", **more) -> Person:
    client.post("/sign/up/", {"username": name, "password1": PASSWORD, **more})
    return Person.objects.get(username=name)


def test_whoever_has_the_link_comes_in_by_saying_so_and_not_by_looking(as_, eve, sisters, link):
    assert as_(eve).get(link).status_code == 200
    assert not sisters.holds(eve)
    as_(eve).post(link)
    assert sisters.holds(eve)


def test_it_says_whose_list_it_is_and_never_its_name_or_who_is_on_it(as_, bo, cy, eve, link):
    for client in (Client(), as_(eve)):
        page = client.get(link).content.decode()
        assert "Ada would like you" in page
        assert "sisters" not in page
        assert "Cy" not in page
    after = as_(eve).post(link, follow=True).content.decode()
    assert "sisters" not in after
    assert "sisters" not in as_(eve).get("/circles/").content.decode()


def test_it_works_for_as_many_as_she_said(as_, ada, bo, eve, mo, sisters):
    page = as_(ada).post(f"/circles/{sisters.public_id}/invitations/", {"uses": 2})
    link = re.search(r"/invitations/[\w-]+/", page.content.decode())[0]
    for person in (bo, eve):
        assert as_(person).post(link).status_code == 302
    assert as_(mo).post(link).status_code == 404
    assert not sisters.holds(mo)


@pytest.mark.parametrize("uses", ["0", "-1", "51", "1e3", "many", ""])
def test_no_link_is_made_for_nobody_or_for_crowds(as_, ada, sisters, uses):
    as_(ada).post(f"/circles/{sisters.public_id}/invitations/", {"uses": uses})
    assert not Invitation.objects.exists()


def test_coming_in_twice_takes_one_place(as_, eve, ada, sisters):
    link = f"/invitations/{CircleInvitation.into(sisters, ada, uses=2)}/"
    for _ in range(3):
        as_(eve).post(link)
    assert Invitation.objects.get().uses_left == 1


def test_her_own_link_does_not_put_her_on_her_own_list(as_, ada, sisters, link):
    as_(ada).post(link)
    assert not sisters.holds(ada)
    assert Invitation.objects.get().uses_left == 1


def test_it_ends(as_, eve, sisters, link):
    with time_machine.travel(timedelta(days=15), tick=False):
        client = as_(eve)
        assert client.get(link).status_code == 404
        assert client.post(link).status_code == 404
    assert not sisters.holds(eve)


def test_a_link_that_ended_looks_like_one_that_never_was(as_, eve, mo, sisters, link):
    as_(mo).post(link)
    ended, never = (as_(eve).get(path) for path in (link, f"/invitations/{'x' * 32}/"))
    assert (ended.status_code, ended.content) == (never.status_code, never.content)


def test_it_brings_someone_new_into_the_place_and_onto_the_list(by_invitation, sisters, link):
    client = Client()
    client.get(link)
    nora = joined(client)
    assert not sisters.holds(nora)
    client.post(link)
    assert sisters.holds(nora)
    assert Invitation.objects.get().uses_left == 0


def test_whoever_was_let_go_does_not_come_back_by_the_link_they_joined_by(
    by_invitation, sisters, link
):
    client = Client()
    client.get(link)
    nora = joined(client)
    client.post(link)
    sisters.let_go(nora)
    assert client.post(link).status_code == 404
    assert not sisters.holds(nora)


def test_whoever_was_let_go_does_not_come_back_by_a_link_that_has_room_left(as_, ada, eve, sisters):
    link = f"/invitations/{CircleInvitation.into(sisters, ada, uses=3)}/"
    as_(eve).post(link)
    as_(ada).post(f"/circles/{sisters.public_id}/people/{eve.public_id}/letting-go/")
    assert as_(eve).get(link).status_code == 404
    assert as_(eve).post(link).status_code == 404
    assert not sisters.holds(eve)


def test_a_list_that_is_gone_leads_nowhere(as_, ada, eve, sisters, link):
    as_(ada).post(f"/circles/{sisters.public_id}/ending/")
    as_(eve).post(link)
    assert not Standing.objects.filter(person=eve).exists()
