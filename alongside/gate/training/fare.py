"""How the gate fares on the texts: `python -m alongside.gate.training.fare` prints a table."""

from collections import Counter

from alongside.gate import read
from alongside.gate.training.corpus import Told, corpus


def labels_of(told: Told) -> tuple[str, ...]:
    """Under what a text is counted: its kinds, or how kind it is; help apart."""
    kind = told.kinds or (("kind, hard",) if told.hard else ("kind, plain",))
    whole = ("any unkind",) if told.kinds else ("any kind",)
    return (*kind, *whole, *(("help",) if told.help else ()))


def fare() -> dict[str, Counter[str]]:
    """For each label: how many texts, stopped, held, and in how many help was seen."""
    table: dict[str, Counter[str]] = {}
    for told in corpus():
        reading = read(told.text, story=told.story, welcome=told.welcome)
        for label in labels_of(told):
            row = table.setdefault(label, Counter())
            row["texts"] += 1
            row["stopped"] += reading.verdict != "pass"
            row["held"] += reading.verdict == "hold"
            row["help seen"] += reading.help
    return table


def main() -> None:
    print(f"{'':16}{'texts':>7}{'stopped':>9}{'held':>8}{'help seen':>11}")  # noqa: T201  a table
    for label, row in sorted(fare().items()):
        shares = [row[name] / row["texts"] for name in ("stopped", "held", "help seen")]
        said = f"{label:16}{row['texts']:>7}{shares[0]:>9.1%}{shares[1]:>8.1%}{shares[2]:>11.1%}"
        print(said)  # noqa: T201  a table


if __name__ == "__main__":
    main()
