import re
from pathlib import Path

import pytest

from alongside.page.tests.colour import TOKENS
from alongside.people.models import Person
from alongside.place.models import Place
from alongside.stewards.accents import NAMED
from alongside.stewards.forms.place import PlaceForm
from alongside.stewards.urls import urlpatterns

CSS = Path(__file__).parents[1] / "static/stewards/accents.css"
SET_UP = {
    "name": "The lamp",
    "house_rules": "Be slow.",
    "sign_up": "approval",
    "settled_days": 30,
    "country": "IE",
    "help_words": "Ask the ward.",
    "contact": "At the desk.",
    "accent": "195",
}


def test_a_host_sets_the_place_up(as_, hana) -> None:
    assert as_(hana).get("/host/").status_code == 200
    assert as_(hana).post("/host/", SET_UP).status_code == 302
    place = Place.here()
    assert (place.name, place.sign_up, place.settled_days) == ("The lamp", "approval", 30)
    assert (place.country, place.accent_hue) == ("IE", 195)


def test_a_hue_of_their_own_is_a_number(as_, hana) -> None:
    as_(hana).post("/host/", SET_UP | {"accent": "own", "accent_hue": 101})
    assert Place.here().accent_hue == 101
    page = as_(hana).get("/host/").content.decode()
    assert re.search(r'value="own"[^>]*checked', page)
    for nothing in ("", "360", "-1", "red"):
        as_(hana).post("/host/", SET_UP | {"accent": "own", "accent_hue": nothing})
        assert Place.here().accent_hue == 101


@pytest.mark.parametrize(
    "mistake",
    [{"name": ""}, {"settled_days": 366}, {"sign_up": "never"}, {"country": "XX"}, {"accent": "1"}],
)
def test_a_mistake_changes_nothing(as_, hana, mistake) -> None:
    assert as_(hana).post("/host/", SET_UP | mistake).status_code == 200
    assert Place.here().name == "Alongside"


def test_every_setting_says_what_it_changes() -> None:
    for name, field in PlaceForm().fields.items():
        assert str(field.help_text).endswith("."), name


def test_to_all_others_no_page_of_a_host_is_there(as_, client, ada, mo) -> None:
    addresses = [str(each.pattern) for each in urlpatterns if "rooms" not in str(each.pattern)]
    for address in (re.sub("<[^>]+>", "1", a) for a in addresses if a.startswith("host/")):
        for someone in (client, as_(ada), as_(mo)):
            assert someone.get(f"/{address}").status_code == 404, address
            assert someone.post(f"/{address}", SET_UP).status_code == 404, address


def test_nothing_tells_whether_the_page_is_there(as_, ada) -> None:
    there, not_there = as_(ada).get("/host/"), as_(ada).get("/hosts/")
    assert there.content == not_there.content


def test_a_host_who_is_not_admitted_is_no_host(as_, hana) -> None:
    Person.objects.filter(pk=hana.pk).update(admitted_on=None)
    assert as_(hana).get("/host/").status_code == 302


def test_who_holds_a_task_finds_the_way_to_it_and_nobody_else_does(as_, ada, mo, hana) -> None:
    assert 'href="/host/"' in as_(hana).get("/you/").content.decode()
    stewards = as_(mo).get("/you/").content.decode()
    assert 'href="/held/"' in stewards
    assert 'href="/host/"' not in stewards
    others = as_(ada).get("/you/").content.decode()
    assert "/held/" not in others
    assert "/host/" not in others


def test_the_colours_shown_are_those_the_page_would_have() -> None:
    shown, tokens = CSS.read_text(), TOKENS.read_text()
    assert {int(hue) for hue in re.findall(r"--hue: (\d+);", shown)} == set(NAMED)
    for colour in re.findall(r"background: (oklch\(.*\)); ", shown) or pytest.fail("none"):
        assert f"--accent: {colour.replace('--hue', '--accent-hue')};" in tokens


def test_no_colour_by_name_is_near_red() -> None:
    assert all(40 <= hue <= 325 for hue in NAMED)
