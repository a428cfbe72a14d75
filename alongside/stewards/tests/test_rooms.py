import re

import pytest

from alongside.circles.models import Circle, Kind
from alongside.circles.viewer import Viewer
from alongside.people.models import Invitation


@pytest.fixture
def room(db, ada, cy) -> Circle:
    room = Circle.objects.create(kind=Kind.ROOM, name="After 20 weeks")
    room.take_in(ada)
    room.take_in(cy)
    return room


def link_into(room, client) -> str:
    page = client.post(f"/host/rooms/{room.public_id}/invitations/", {"uses": 2})
    return re.search(r">http://[^/]+(/invitations/[^<]+)<", page.content.decode())[1]


@pytest.mark.parametrize("who", ["mo", "hana"])
def test_stewards_and_hosts_make_rooms_and_name_them_anew(as_, who, request) -> None:
    client = as_(request.getfixturevalue(who))
    client.post("/host/rooms/", {"name": "Dads", "about": "For fathers."})
    room = Circle.objects.get(kind=Kind.ROOM)
    assert (room.name, room.about, room.owner) == ("Dads", "For fathers.", None)
    client.post(f"/host/rooms/{room.public_id}/", {"name": "Fathers", "about": ""})
    room.refresh_from_db()
    assert room.name == "Fathers"
    client.post(f"/host/rooms/{room.public_id}/", {"name": ""})
    assert "Fathers" in client.get(f"/host/rooms/{room.public_id}/").content.decode()


def test_nobody_else_finds_a_room_there(as_, client, ada, room) -> None:
    base, hers = f"/host/rooms/{room.public_id}/", ada.public_id
    for someone in (client, as_(ada)):
        for address in ("/host/rooms/", base, f"{base}ending/"):
            assert someone.get(address).status_code == 404
            assert someone.post(address, {"name": "Mine"}).status_code == 404
        for address in (
            "invitations/",
            "invitations/1/ending/",
            f"people/{hers}/letting-go/",
        ):
            assert someone.post(base + address, {"uses": 1}).status_code == 404
    assert room.holds(ada)


def test_a_room_is_run_without_reading_what_is_opened_to_it(as_, mo, room, story) -> None:
    story.open_to([room])
    page = as_(mo).get(f"/host/rooms/{room.public_id}/").content.decode()
    assert "Ada" in page
    assert "Twenty weeks" not in page
    assert not story.is_visible_to(Viewer.of(mo))


def test_who_follows_a_link_comes_in(as_, mo, eve, room) -> None:
    as_(eve).post(link_into(room, as_(mo)))
    assert room.holds(eve)


def test_a_link_into_a_room_can_be_ended(as_, client, mo, room) -> None:
    link = link_into(room, as_(mo))
    assert "For 2 people" in as_(mo).get(f"/host/rooms/{room.public_id}/").content.decode()
    pk = Invitation.objects.get().pk
    as_(mo).post(f"/host/rooms/{room.public_id}/invitations/{pk}/ending/")
    assert client.get(link).status_code == 404


def test_who_is_let_go_no_longer_reads_what_is_opened_to_it(as_, mo, cy, room, story) -> None:
    story.open_to([room])
    assert story.is_visible_to(Viewer.of(cy))
    as_(mo).post(f"/host/rooms/{room.public_id}/people/{cy.public_id}/letting-go/")
    assert not story.is_visible_to(Viewer.of(cy))


def test_a_room_that_ends_leaves_its_stories_to_their_authors(
    as_, client, mo, ada, cy, room, story
) -> None:
    story.open_to([room])
    link = link_into(room, as_(mo))
    address = f"/host/rooms/{room.public_id}/ending/"
    assert as_(mo).get(address).status_code == 200
    as_(mo).post(address)
    assert story.is_visible_to(Viewer.of(ada))
    assert not story.is_visible_to(Viewer.of(cy))
    assert client.get(link).status_code == 404


def test_no_list_of_anybodys_can_be_reached_as_a_room(as_, mo, sisters) -> None:
    for address in ("", "ending/"):
        assert as_(mo).post(f"/host/rooms/{sisters.public_id}/{address}").status_code == 404
    assert Circle.objects.filter(pk=sisters.pk).exists()
