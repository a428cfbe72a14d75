"""Single readings that say what the gate is for."""

from alongside.gate import read


def kinds(text: str, **rest: object) -> set[str]:
    return {reason.kind for reason in read(text, **rest).reasons}  # type: ignore[arg-type]


def words(text: str) -> list[str]:
    return [text[reason.start : reason.end] for reason in read(text).reasons]


def test_a_platitude_is_asked_about_and_never_held() -> None:
    reading = read("I'm so sorry. At least it was early.")
    assert reading.verdict == "ask"
    assert words("I'm so sorry. At least it was early.") == ["At least it"]


def test_a_platitude_quoted_to_reject_it_passes() -> None:
    assert read("People will say at least it was early. It isn't a comfort.").verdict == "pass"
    assert read("“Everything happens for a reason.” No. It doesn't.").verdict == "pass"


def test_a_platitude_quoted_to_agree_with_it_is_asked_about() -> None:
    assert read("They say everything happens for a reason and I do believe it.").verdict == "ask"


def test_refusing_to_say_a_thing_and_then_saying_it_is_saying_it() -> None:
    assert read("I won't say it was meant to be, but it was meant to be.").verdict == "ask"


def test_a_kind_frame_does_not_hide_an_unkind_core() -> None:
    text = "I love you and I am so sad for you both. But everything happens for a reason. Hugs."
    assert words(text) == ["everything happens for a reason"]


def test_swearing_in_sympathy_passes_and_swearing_at_her_is_held() -> None:
    assert read("This is so fucking unfair.").verdict == "pass"
    assert read("Fuck you.").verdict == "hold"


def test_a_line_about_ones_own_loss_is_company() -> None:
    assert read("We lost our son at 19 weeks. I am so sorry.").verdict == "pass"


def test_a_page_about_ones_own_loss_turns_away_from_hers() -> None:
    long = "I lost mine in June. I was at work and I had to drive myself. " * 4
    assert kinds(long) == {"self_centring"}
    assert read(long, welcome=frozenset({"own_story"})).verdict == "pass"


def test_no_fault_is_not_fault() -> None:
    assert read("It was not your fault.").verdict == "pass"
    assert read("It was your fault.").verdict == "hold"


def test_a_helpline_is_help_and_a_mobile_is_a_strangers_number() -> None:
    assert read("The Sands helpline is 0808 164 3332.").verdict == "pass"
    assert kinds("Call me, 07700 900123, I run a helpline") == {"personal_data"}


def test_dates_and_weights_are_no_telephone_numbers() -> None:
    assert read("12/03/2019 and 2021-04-05 are our dates. 1.240 kg.").verdict == "pass"


def test_heaven_may_be_spoken_of_to_whoever_spoke_of_it_first() -> None:
    text = "She is in heaven with your mother."
    assert read(text).verdict == "ask"
    assert read(text, story="We believe she is in heaven.").verdict == "pass"
    assert read("God needed an angel.", story="She is in heaven.").verdict == "ask"


def test_a_story_that_asks_for_advice_opens_that_door() -> None:
    text = "You should ask the midwife about it."
    assert read(text).verdict == "ask"
    assert read(text, story="Any advice for the milk?").verdict == "pass"


def test_the_graver_of_two_reasons_on_the_same_words_speaks() -> None:
    (reason,) = read("You're pathetic.").reasons
    assert reason.kind == "hostile"


def test_an_empty_text_passes() -> None:
    assert read("").verdict == "pass"
