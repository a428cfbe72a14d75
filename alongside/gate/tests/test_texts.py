"""The gate on the texts written for it. The bars are set below what it reaches, so that they
catch a fall and do not invite tuning; the held-out file is read here and worked on nowhere."""

import pytest

from alongside.gate.tests.rates import help_rates, is_stopped, reply_rates
from alongside.gate.tests.texts import Example, examples

KIND = [text for text in examples("worked") if text.label == "kind"]
UNKIND = [text for text in examples("worked") if text.label != "kind"]
HOLDABLE = {"hostile", "blame", "promotion", "personal_data", "pressure"}


def share(name: str, what: str) -> float:
    rows = reply_rates(examples(name)) if "help" not in name else help_rates(examples(name))
    return next(count / total for row, count, total in rows if row == what)


@pytest.mark.parametrize("example", KIND, ids=lambda example: example.text[:40])
def test_a_kind_reply_passes(example: Example) -> None:
    assert example.read().verdict == "pass"


@pytest.mark.parametrize("example", UNKIND, ids=lambda example: example.text[:40])
def test_a_plainly_unkind_reply_is_stopped(example: Example) -> None:
    assert is_stopped(example)
    assert not example.hold or example.read().verdict == "hold"


@pytest.mark.parametrize("example", examples("evasions"), ids=lambda example: example.text[:40])
def test_a_disguise_hides_nothing(example: Example) -> None:
    assert is_stopped(example)
    assert not example.hold or example.read().verdict == "hold"


@pytest.mark.parametrize("example", examples("help"), ids=lambda example: example.text[:40])
def test_help_is_shown_to_who_may_need_it_and_to_nobody_else(example: Example) -> None:
    assert example.read().help == (example.label == "help")


def test_of_the_texts_set_aside_few_kind_ones_are_stopped_and_most_unkind_ones_are() -> None:
    assert share("held_out", "kind stopped") <= 0.05
    assert share("held_out", "unkind stopped") >= 0.85
    assert share("held_out", "held of those to hold") >= 0.9
    assert share("held_out_help", "shown help") >= 0.8
    assert share("held_out_help", "look-alikes shown help") <= 0.1


def test_there_are_enough_texts_and_half_of_the_kind_ones_are_hard() -> None:
    texts = examples("worked") + examples("held_out") + examples("oblique")
    kind = [text for text in texts if text.label == "kind"]
    assert len(kind) >= 150
    assert len(texts) - len(kind) >= 150
    assert sum(text.hard for text in kind) >= len(kind) / 2


def test_only_what_may_be_held_is_held() -> None:
    for example in UNKIND + examples("held_out"):
        reading = example.read()
        if reading.verdict == "hold":
            assert HOLDABLE & {reason.kind for reason in reading.reasons}
