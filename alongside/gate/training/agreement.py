"""How far two readers agree on the texts: `python -m alongside.gate.training.agreement`."""

from collections.abc import Iterable
from dataclasses import dataclass

from alongside.gate.training.corpus import Second, Told, corpus, second_labels


@dataclass(frozen=True, slots=True)
class Agreement:
    """Shares between 0 and 1; `kappa` is Cohen's, on whether a text is kind."""

    texts: int
    kind_or_not: float
    kappa: float
    a_kind_shared: float
    hold: float
    help: float


def agreement() -> Agreement:
    first = {told.text: told for told in corpus()}
    pairs = [(first[second.text], second) for second in second_labels()]
    both = [(one, other) for one, other in pairs if one.kinds and other.kinds]
    same = _share(bool(one.kinds) is bool(other.kinds) for one, other in pairs)
    return Agreement(
        texts=len(pairs),
        kind_or_not=same,
        kappa=_beyond_chance(same, pairs),
        a_kind_shared=_share(bool(set(one.kinds) & set(other.kinds)) for one, other in both),
        hold=_share(one.hold is other.hold for one, other in pairs),
        help=_share(one.help is other.help for one, other in pairs),
    )


def _beyond_chance(same: float, pairs: list[tuple[Told, Second]]) -> float:
    one = _share(bool(told.kinds) for told, _ in pairs)
    other = _share(bool(second.kinds) for _, second in pairs)
    by_chance = one * other + (1 - one) * (1 - other)
    return (same - by_chance) / (1 - by_chance)


def _share(answers: Iterable[bool]) -> float:
    said = list(answers)
    return sum(said) / len(said)


def main() -> None:
    told = agreement()
    for name in told.__slots__:
        print(f"{name:16} {getattr(told, name):.3f}")  # noqa: T201  a table is what is asked for


if __name__ == "__main__":
    main()
