"""The people she chose: hers alone to name and to change. Leaving is as quiet as being let go."""

from alongside.circles.models import Circle, Kind


def shown(client, path):
    return client.get(path).content.decode()


def test_a_list_is_made_and_named_by_her(as_, ada):
    as_(ada).post("/circles/", {"name": "my sisters"})
    made = Circle.objects.get()
    assert (made.kind, made.owner, made.name) == (Kind.CHOSEN, ada, "my sisters")
    as_(ada).post(f"/circles/{made.public_id}/", {"name": "friends"})
    assert Circle.objects.get().name == "friends"


def test_nobody_else_sees_changes_or_ends_it(as_, bo, cy, eve, mo, hana, sisters):
    page = f"/circles/{sisters.public_id}/"
    for other in (bo, cy, eve, mo, hana):
        theirs = as_(other)
        assert theirs.get(page).status_code == 404
        assert theirs.post(page, {"name": "mine"}).status_code == 404
        assert theirs.post(f"{page}invitations/", {"uses": 1}).status_code == 404
        assert theirs.post(f"{page}people/{cy.public_id}/letting-go/").status_code == 404
        assert theirs.post(f"{page}ending/").status_code == 404
        assert "my sisters" not in shown(theirs, "/circles/")
    assert sisters.holds(cy)
    assert Circle.objects.get(pk=sisters.pk).name == "my sisters"


def test_letting_go_names_nobody_on_other_lists(as_, ada, bo, cy, sisters):
    as_(ada).post(f"/circles/{sisters.public_id}/people/{bo.public_id}/letting-go/")
    assert Circle.partner_of(ada).holds(bo)
    assert sisters.holds(cy)


def test_leaving_is_silent(as_, ada, cy, sisters):
    before = shown(as_(ada), "/")
    as_(cy).post(f"/circles/{sisters.public_id}/leaving/")
    assert not sisters.holds(cy)
    assert shown(as_(ada), "/") == before


def test_nobody_makes_another_person_leave(as_, cy, eve, sisters):
    answers = [
        as_(eve).post(f"/circles/{circle}/leaving/", {"person": cy.public_id}, follow=True).content
        for circle in (sisters.public_id, "x" * 16)
    ]
    assert sisters.holds(cy)
    assert len({without_tokens(answer) for answer in answers}) == 1


def without_tokens(content: bytes) -> str:
    import re

    return re.sub(r'value="\w{64}"', "", content.decode())


def test_a_partner_circle_is_not_a_list_to_be_opened_by_its_address(as_, ada, bo):
    page = f"/circles/{Circle.partner_of(ada).public_id}/"
    for path in (page, f"{page}ending/"):
        assert as_(ada).get(path).status_code == 404
        assert as_(ada).post(path, {"name": "x"}).status_code == 404


def test_rooms_and_kin_are_not_hers_to_rename_or_end(as_, ada):
    room = Circle.objects.create(kind=Kind.ROOM, name="dads")
    kin = Circle.objects.create(kind=Kind.KIN, owner=ada)
    for circle in (room, kin, Circle.of_nature(Kind.MEMBERS)):
        circle.take_in(ada)
        assert as_(ada).get(f"/circles/{circle.public_id}/").status_code == 404
        assert as_(ada).post(f"/circles/{circle.public_id}/ending/").status_code == 404
