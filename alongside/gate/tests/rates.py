"""Print how the gate fares on its texts: python -m alongside.gate.tests.rates"""

from collections.abc import Iterable

from alongside.gate.tests.texts import Example, examples

Row = tuple[str, int, int]


def main() -> None:
    for name in ("worked", "held_out", "oblique"):
        _print(name.replace("_", " "), [*reply_rates(examples(name))])
    _print("evasions", [*reply_rates(examples("evasions"))])
    for name in ("help", "held_out_help"):
        _print(name.replace("_", " "), [*help_rates(examples(name))])


def reply_rates(texts: list[Example]) -> Iterable[Row]:
    """Rows of (what, how many of them, of how many)."""
    kind = [text for text in texts if text.label == "kind"]
    unkind = [text for text in texts if text.label != "kind"]
    hold = [text for text in unkind if text.hold]
    stopped = [text for text in unkind if is_stopped(text)]
    yield "kind stopped", sum(map(is_stopped, kind)), len(kind)
    yield "hard kind stopped", *_share([text for text in kind if text.hard])
    yield "kind held", sum(text.read().verdict == "hold" for text in kind), len(kind)
    yield "unkind stopped", len(stopped), len(unkind)
    yield "held of those to hold", sum(t.read().verdict == "hold" for t in hold), len(hold)
    yield "right kind of those stopped", sum(map(_is_rightly_named, stopped)), len(stopped)
    for label in sorted({text.label for text in unkind}):
        yield f"  {label} stopped", *_share([text for text in unkind if text.label == label])


def help_rates(texts: list[Example]) -> Iterable[Row]:
    meant = [text for text in texts if text.label == "help"]
    alike = [text for text in texts if text.label != "help"]
    yield "shown help", sum(text.read().help for text in meant), len(meant)
    yield "look-alikes shown help", sum(text.read().help for text in alike), len(alike)


def is_stopped(example: Example) -> bool:
    return example.read().verdict != "pass"


def _share(texts: list[Example]) -> tuple[int, int]:
    return sum(map(is_stopped, texts)), len(texts)


def _is_rightly_named(example: Example) -> bool:
    return example.label in {reason.kind for reason in example.read().reasons}


def _print(name: str, rows: list[Row]) -> None:
    print(f"\n{name}")
    for what, count, total in rows:
        if total:
            print(f"  {what:<30} {count:>4} of {total:<4} {100 * count / total:>6.1f} %")


if __name__ == "__main__":
    main()
