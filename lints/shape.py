"""How long the pieces are, beside how long we want them. It is read, not enforced."""

import ast
import subprocess
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles

AIMS = {
    "files": "45 / 130 / 300",
    "functions": "6 / 20 / 40",
    "views": "10",
    "templates": "30 / 90",
    "tests to code": "1.2 to 1.6",
}


def main() -> None:
    files = [Path(name) for name in git_files() if Path(name).is_file()]
    code = [file for file in files if is_code(file)]
    tests = [file for file in files if is_test(file)]
    templates = [file for file in files if file.suffix == ".html"]
    functions = [found for file in code for found in functions_of(file)]
    views = [found for found in functions if "/views/" in found[1]]
    ratio = sum(map(lines_of, tests)) / max(1, sum(map(lines_of, code)))

    print(f"{'':<16}{'count':>7}  {'median / p90 / longest':<26}{'aim':<18}longest")
    row("files", [(lines_of(file), str(file)) for file in code])
    row("functions", functions)
    row("views", views)
    row("templates", [(lines_of(file), str(file)) for file in templates])
    print(f"{'tests to code':<16}{len(tests):>7}  {ratio:<26.2f}{AIMS['tests to code']}")


def row(name: str, pieces: list[tuple[int, str]]) -> None:
    lengths = sorted(length for length, _ in pieces)
    if len(lengths) < 2:
        return
    said = f"{median(lengths):.0f} / {quantiles(lengths, n=10)[8]:.0f} / {lengths[-1]}"
    print(f"{name:<16}{len(lengths):>7}  {said:<26}{AIMS[name]:<18}{max(pieces)[1]}")


def git_files() -> list[str]:
    known = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    return subprocess.run(known, check=True, capture_output=True, text=True).stdout.splitlines()


def is_code(file: Path) -> bool:
    """Python that runs in a place and holds something; migrations are written by Django."""
    ours = file.suffix == ".py" and file.parts[0] == "alongside" and "migrations" not in file.parts
    return ours and "tests" not in file.parts and lines_of(file) > 0


def is_test(file: Path) -> bool:
    ours = file.parts[0] in {"alongside", "tests"} or file.name == "conftest.py"
    return file.suffix == ".py" and ours and ("tests" in file.parts or file.name == "conftest.py")


def lines_of(file: Path) -> int:
    """Lines with something on them."""
    return sum(1 for line in file.read_text(encoding="utf-8").splitlines() if line.strip())


def functions_of(file: Path) -> Iterator[tuple[int, str]]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield (node.end_lineno or node.lineno) - node.lineno + 1, f"{file}:{node.name}"


if __name__ == "__main__":
    main()
