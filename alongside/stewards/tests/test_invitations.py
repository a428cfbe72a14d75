import re

from alongside.circles.models import CircleInvitation
from alongside.people.models import Invitation


def made(page) -> str:
    return re.search(r">http://[^/]+(/invitations/[^<]+)<", page.content.decode())[1]


def test_a_link_lets_people_in_and_is_shown_once(as_, client, hana) -> None:
    link = made(as_(hana).post("/host/invitations/", {"uses": 3}))
    assert client.get(link).status_code == 200
    standing = as_(hana).get("/host/invitations/").content.decode()
    assert "For 3 people" in standing
    assert link not in standing


def test_a_link_that_was_ended_leads_nowhere(as_, client, hana) -> None:
    link = made(as_(hana).post("/host/invitations/", {"uses": 1}))
    as_(hana).post(f"/host/invitations/{Invitation.objects.get().pk}/ending/")
    assert client.get(link).status_code == 404


def test_the_quiet_links_of_others_are_neither_shown_nor_ended(as_, hana, ada, sisters) -> None:
    CircleInvitation.into(sisters, ada, uses=4)
    hers = Invitation.objects.get()
    assert "There is none" in as_(hana).get("/host/invitations/").content.decode()
    as_(hana).post(f"/host/invitations/{hers.pk}/ending/")
    assert Invitation.objects.standing().get() == hers


def test_a_link_is_for_some_number_of_people(as_, hana) -> None:
    for uses in ("0", "51", "many", ""):
        as_(hana).post("/host/invitations/", {"uses": uses})
    assert not Invitation.objects.exists()
