"""What the gate says to the writer."""

import re

from alongside.gate.because import BECAUSE
from alongside.gate.contacts import CONTACT, PERSON
from alongside.gate.rules import RULES
from alongside.gate.rules.promotion import LINK, SHOP_LINK
from alongside.gate.rules.self_centring import LONG

NAMES = {rule.name for rule in (*RULES, CONTACT, PERSON, LINK, SHOP_LINK, LONG)}


def test_every_rule_has_its_sentence_and_every_sentence_its_rule() -> None:
    assert set(BECAUSE) == NAMES


def test_each_is_one_short_sentence_without_a_raised_voice() -> None:
    for sentence in BECAUSE.values():
        assert sentence.endswith(".")
        assert not re.search(r"[!?]|\.\s", sentence)
        assert len(sentence.split()) <= 32


def test_the_words_are_short_enough_for_an_eleven_year_old() -> None:
    for sentence in BECAUSE.values():
        words = re.findall(r"[a-z]+", sentence.lower())
        syllables = sum(max(1, len(re.findall(r"[aeiouy]+", word))) for word in words)
        assert syllables / len(words) <= 1.75, sentence


def test_only_the_grave_kinds_are_ever_held() -> None:
    held = {rule.kind for rule in (*RULES, CONTACT, PERSON, SHOP_LINK) if rule.weight == "hold"}
    assert held == {"hostile", "blame", "promotion", "personal_data", "pressure"}
