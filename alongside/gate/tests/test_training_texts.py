"""The texts are as many, as varied and as soundly labelled as their data card says."""

from collections import Counter

import pytest

from alongside.gate.training.agreement import agreement
from alongside.gate.training.corpus import corpus
from alongside.gate.training.likeness import likeness, runs_of, too_alike

KINDS = (
    "hostile",
    "blame",
    "minimising",
    "advice",
    "self_centring",
    "faith",
    "prying",
    "promotion",
    "personal_data",
    "pressure",
)
MAY_HOLD = {"hostile", "blame", "promotion", "personal_data", "pressure"}


def test_there_are_five_thousand_and_two_thousand_of_them_are_kind():
    kind = [told for told in corpus() if not told.kinds]
    assert len(corpus()) >= 5000
    assert len(kind) >= 2000
    assert sum(told.hard for told in kind) >= 1000


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_two_hundred_and_fifty(kind):
    assert sum(kind in told.kinds for told in corpus()) >= 250


def test_no_two_are_nearly_the_same():
    assert list(too_alike([told.text for told in corpus()], 0.8)) == []


def test_what_is_too_alike_is_found():
    plain = "I keep thinking of the yellow blanket, and of you."
    pair = [plain, plain.replace("yellow", "yellow "), "Something else altogether."]
    assert len(list(too_alike(pair, 0.8))) == 1
    assert likeness(runs_of(plain), runs_of(pair[2])) < 0.1


def test_no_opening_is_worn_out():
    openings = Counter(" ".join(told.text.lower().split()[:3]) for told in corpus())
    assert openings.most_common(1)[0][1] < len(corpus()) / 100


def test_every_voice_wrote_kind_words_and_unkind_ones():
    voices = {told.voice for told in corpus()}
    assert len(voices) >= 60
    assert {told.voice for told in corpus() if told.kinds} == voices
    assert {told.voice for told in corpus() if not told.kinds} == voices


def test_what_weighs_stands_in_the_text():
    for told in corpus():
        assert bool(told.weighs) is bool(told.kinds), told.text
        assert all(run in told.text for run in told.weighs), told.text


def test_only_kinds_that_may_be_held_are_held():
    assert [told.text for told in corpus() if told.hold and not MAY_HOLD & set(told.kinds)] == []


def test_a_tenth_was_read_twice_and_the_readers_agree():
    told = agreement()
    assert told.texts >= len(corpus()) / 10
    assert told.kappa > 0.8
