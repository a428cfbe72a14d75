"""A light without words: one a person, known to the author alone, counted nowhere."""

import re

from alongside.circles.models import Circle
from alongside.circles.viewer import Viewer
from alongside.responses.models import Candle, Opens
from conftest import join


def light(client, story, **more):
    return client.post(f"/stories/{story.public_id}/candle/", more)


def test_a_candle_is_lit_once_and_put_out(as_, eve, told):
    for _ in range(2):
        light(as_(eve), told)
    assert Candle.objects.count() == 1
    light(as_(eve), told, _method="delete")
    assert not Candle.objects.exists()


def test_putting_out_leaves_the_candles_of_others(as_, cy, eve, told):
    light(as_(cy), told)
    light(as_(eve), told, _method="delete")
    assert Candle.objects.by(cy).exists()


def test_a_story_that_asks_for_quiet_takes_no_candle(as_, eve, told, rule_is):
    rule_is(opens=Opens.QUIET)
    light(as_(eve), told)
    assert not Candle.objects.exists()


def test_a_candle_can_be_put_out_when_the_story_has_become_quiet(as_, eve, told, rule_is):
    light(as_(eve), told)
    rule_is(opens=Opens.QUIET)
    light(as_(eve), told, _method="delete")
    assert not Candle.objects.exists()


def test_no_reader_learns_of_the_candle_of_another(as_, cy, eve, told):
    candle = Candle.light(told, eve)
    page = as_(cy).get(f"/stories/{told.public_id}/").content.decode()
    assert "Eve" not in page
    assert candle.public_id not in page
    assert not Candle.objects.visible_to(Viewer.of(cy)).exists()
    assert as_(cy).get(f"/blocks/of/candle/{candle.public_id}/").status_code == 404


def test_candles_are_never_counted(as_, ada, told):
    """With eleven lit, no page differs in a number from the page with one."""
    Candle.light(told, join("n0"))
    told.open_to([opening.circle for opening in told.openings_now()] + [Circle.partner_of(ada)])
    as_(ada).post("/letterbox/opening/")
    pages = ("/letterbox/", f"/stories/{told.public_id}/", "/mine/", "/", "/you/")
    before = {page: numbers(as_(ada).get(page)) for page in pages}
    for n in range(1, 11):
        Candle.light(told, join(f"n{n}", days=2))
    as_(ada).post("/letterbox/opening/")
    assert before == {page: numbers(as_(ada).get(page)) for page in pages}


def numbers(answer) -> set[str]:
    """Numbers that a person reads, leaving out names and addresses."""
    text = re.sub(r"<[^>]*>", " ", answer.content.decode())
    return set(re.findall(r"\b\d+\b", re.sub(r"\bN\d+\b", "", text)))


def test_the_author_takes_a_candle_away_and_nobody_else_can(as_, ada, cy, eve, told):
    candle = Candle.light(told, eve)
    for other in (cy, eve):
        assert as_(other).post(f"/candles/{candle.public_id}/removal/").status_code == 404
    as_(ada).post(f"/candles/{candle.public_id}/removal/")
    assert not Candle.objects.visible_to(Viewer.of(ada)).exists()


def test_a_candle_taken_away_does_not_come_back_and_its_giver_is_not_told(as_, ada, eve, told):
    light(as_(eve), told)
    candle = Candle.objects.get()
    as_(ada).post("/letterbox/opening/")
    as_(ada).post(f"/candles/{candle.public_id}/removal/")
    light(as_(eve), told, _method="delete")
    light(as_(eve), told)
    assert "Your candle is lit" in as_(eve).get(f"/stories/{told.public_id}/").content.decode()
    page = as_(ada).get("/letterbox/").content.decode()
    assert "Something is waiting" not in page
    assert "Eve" not in page


def test_a_candle_put_out_and_lit_again_announces_nothing(as_, ada, eve, told):
    light(as_(eve), told)
    as_(ada).post("/letterbox/opening/")
    light(as_(eve), told, _method="delete")
    assert "Eve" not in as_(ada).get("/letterbox/").content.decode()
    light(as_(eve), told)
    page = as_(ada).get("/letterbox/").content.decode()
    assert "Eve" in page
    assert "Something is waiting" not in page
