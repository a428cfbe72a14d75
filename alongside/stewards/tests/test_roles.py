from alongside.people.models import Role


def test_a_host_makes_a_steward_by_the_name_they_sign_in_with(as_, hana, cy) -> None:
    as_(hana).post("/host/stewards/", {"name": " CY "})
    role = Role.objects.get(person=cy)
    assert (role.kind, role.given_by) == ("steward", hana)
    assert "Cy" in as_(hana).get("/host/stewards/").content.decode()


def test_nobody_is_made_a_steward_twice(as_, hana, mo) -> None:
    as_(hana).post("/host/stewards/", {"name": "mo"})
    assert Role.objects.filter(person=mo).count() == 1


def test_a_name_that_nobody_has_or_that_waits_is_said_so(as_, hana, cy) -> None:
    cy.admitted_on = None
    cy.save()
    for name in ("cy", "nobody", ""):
        page = as_(hana).post("/host/stewards/", {"name": name})
        assert page.status_code == 200
    assert not Role.objects.filter(kind="steward").exists()


def test_a_task_is_taken_back_after_asking(as_, hana, mo) -> None:
    address = f"/host/stewards/{mo.public_id}/ending/"
    assert as_(hana).get(address).status_code == 200
    assert mo.is_steward
    as_(hana).post(address)
    assert not mo.is_steward
    assert as_(hana).get(address).status_code == 404


def test_no_host_is_made_or_unmade_here(as_, hana) -> None:
    address = f"/host/stewards/{hana.public_id}/ending/"
    assert as_(hana).post(address).status_code == 404
    assert hana.is_host
