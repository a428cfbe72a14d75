"""What holds of every text there is."""

from hypothesis import given, settings
from hypothesis import strategies as st

from alongside.gate import read
from alongside.gate.folding import fold
from alongside.gate.tests.texts import examples

DOORS = ["questions", "advice", "faith", "own_story"]
STRICTNESS = {"pass": 0, "ask": 1, "hold": 2}
OURS = [example.text for name in ("worked", "evasions", "help") for example in examples(name)]

any_text = st.text(st.characters(), max_size=200)
our_text = st.sampled_from(OURS)
texts = st.one_of(any_text, our_text, st.tuples(any_text, our_text, any_text).map("".join))


@given(texts)
def test_reading_never_raises_and_spans_are_in_the_text_and_in_order(text: str) -> None:
    reading = read(text)
    starts = [reason.start for reason in reading.reasons]
    assert starts == sorted(starts)
    assert all(0 <= r.start < r.end <= len(text) for r in reading.reasons)
    assert (reading.verdict == "pass") == (not reading.reasons)


@given(
    our_text,
    st.lists(st.tuples(st.integers(0, 400), st.sampled_from("\u200b\u200d\u2060\ufeff\u00ad"))),
)
def test_what_is_drawn_as_nothing_changes_nothing(text: str, unseen: list[tuple[int, str]]) -> None:
    filled = text
    for place, char in unseen:
        filled = filled[: place % (len(filled) + 1)] + char + filled[place % (len(filled) + 1) :]
    assert read(filled).verdict == read(text).verdict
    assert read(filled).help == read(text).help


@given(texts, st.frozensets(st.sampled_from(DOORS)), st.frozensets(st.sampled_from(DOORS)))
def test_opening_a_door_never_makes_a_verdict_stricter(
    text: str, some: frozenset[str], more: frozenset[str]
) -> None:
    narrow, wide = read(text, welcome=some), read(text, welcome=some | more)
    assert STRICTNESS[wide.verdict] <= STRICTNESS[narrow.verdict]
    assert wide.help == narrow.help


@given(any_text)
def test_words_for_help_never_change_the_verdict(text: str) -> None:
    crying_out = text + "\n\nI want to die."
    assert read(crying_out).help
    assert read(crying_out).verdict == read(text + "\n\nI want to live.").verdict


@given(any_text)
def test_every_folded_letter_knows_where_it_comes_from(text: str) -> None:
    folded = fold(text)
    assert len(folded.text) == len(folded.at)
    assert list(folded.at) == sorted(folded.at)
    assert all(0 <= offset < len(text) for offset in folded.at)


@settings(max_examples=30)
@given(st.text("ab1@!.,-' \n*\"", max_size=300))
def test_signs_of_all_sorts_never_raise(text: str) -> None:
    read(text)
