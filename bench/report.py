"""How every bench ends: a table for people, then one line of JSON for whoever compares runs."""

import json
import platform
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from operator import ge, le
from pathlib import Path
from statistics import median


@dataclass(frozen=True)
class Figure:
    """What was measured, and the bar: `must` is missed or not, `aim` is where we want to be."""

    name: str
    values: list[float]
    unit: str
    must: float
    aim: float
    more_is_better: bool = False

    @property
    def value(self) -> float:
        return round(median(self.values), 3)

    @property
    def ok(self) -> bool:
        return self._reaches()(self.value, self.must)

    def row(self) -> str:
        verdict = "ok" if self.ok else "MISSED"
        if self.ok and not self._reaches()(self.value, self.aim):
            verdict = "ok, aim missed"
        spread = f"{min(self.values):,.3g} to {max(self.values):,.3g}"
        bars = f"{self.must:>10,.4g} {self.aim:>10,.4g}"
        return f"{self.name:<36} {self.value:>12,.4g} {self.unit:<6} {bars}  {verdict}  ({spread})"

    def as_json(self) -> dict[str, float | str | bool]:
        return {
            "value": self.value,
            "unit": self.unit,
            "must": self.must,
            "aim": self.aim,
            "ok": self.ok,
        }

    def _reaches(self) -> Callable[[float, float], bool]:
        return ge if self.more_is_better else le


def report(bench: str, *figures: Figure) -> int:
    """Print it all. Returns 1 when a bar is missed."""
    print(f"{bench:<36} {'median':>12} {'':<6} {'must':>10} {'aim':>10}")
    for figure in figures:
        print(figure.row())
    line = {
        "bench": bench,
        "figures": {figure.name: figure.as_json() for figure in figures},
        "machine": machine(),
        "commit": commit(),
    }
    print(json.dumps(line, ensure_ascii=False))
    return int(not all(figure.ok for figure in figures))


def machine() -> dict[str, str | int]:
    """What the figures depend on, without the machine's name."""
    facts = dict(
        line.split(":", 1)
        for path in ("/proc/meminfo", "/proc/cpuinfo")
        for line in Path(path).read_text().splitlines()
        if ":" in line
    )
    facts = {name.strip(): said.strip() for name, said in facts.items()}
    return {
        "cores": int(facts["processor"]) + 1,
        "memory_mib": int(facts["MemTotal"].split()[0]) // 1024,
        "cpu": facts.get("model name", platform.machine()),
        "python": platform.python_version(),
    }


def commit() -> str:
    asked = ["git", "describe", "--always", "--dirty", "--abbrev=12"]
    return subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()
