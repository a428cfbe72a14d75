import pytest

from alongside.people.models import Person


@pytest.fixture
def rowan(db) -> Person:
    return Person.objects.join("Rowan", "a quiet place to sit", waiting=True)


def test_a_host_sees_the_name_they_sign_in_with_and_nothing_else(as_, hana, rowan) -> None:
    rowan.shown_name, rowan.email = "Ro of the hill", "ro@example.org"
    rowan.save()
    page = as_(hana).get("/host/joining/").content.decode()
    assert "rowan" in page
    assert "Ro of the hill" not in page
    assert "ro@example.org" not in page


def test_who_is_let_in_is_in_at_once(as_, hana, rowan) -> None:
    assert as_(rowan).get("/").status_code == 302
    as_(hana).post(f"/host/joining/{rowan.public_id}/letting-in/")
    assert as_(rowan).get("/").status_code == 200
    assert "Nobody is waiting" in as_(hana).get("/host/joining/").content.decode()


def test_no_is_said_after_asking_and_leaves_nothing(as_, hana, rowan) -> None:
    address = f"/host/joining/{rowan.public_id}/refusal/"
    assert as_(hana).get(address).status_code == 200
    assert Person.objects.filter(pk=rowan.pk).exists()
    as_(hana).post(address)
    assert not Person.objects.filter(pk=rowan.pk).exists()


def test_nobody_who_is_in_can_be_refused(as_, hana, ada) -> None:
    assert as_(hana).post(f"/host/joining/{ada.public_id}/refusal/").status_code == 404
    assert Person.objects.filter(pk=ada.pk).exists()
