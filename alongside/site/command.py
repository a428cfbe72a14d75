"""`alongside`: the one command of a place. Django is loaded only by what needs it."""

import argparse
import os
import sys
from pathlib import Path


def main(arguments: list[str] | None = None) -> int:
    given = sys.argv[1:] if arguments is None else arguments
    if given[:1] == ["gate"]:
        return read_replies(given[1:])
    told, rest = parser().parse_known_args(given)
    if rest and told.do is not manage:
        parser().error(f"“{' '.join(rest)}” is not something it knows")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "alongside.site.settings")
    if told.data:
        os.environ["ALONGSIDE_DATA"] = str(Path(told.data).resolve())
    try:
        return told.do(told, rest) or 0
    except KeyboardInterrupt:
        return 130


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="alongside", description="Run and look after a place.")
    commands = top.add_subparsers(title="what to do", metavar="COMMAND", required=True)

    def command(name: str, do: object, about: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=about, description=about)
        made.add_argument("--data", metavar="FOLDER", help="where this place keeps everything")
        made.set_defaults(do=do)
        return made

    running = command("run", run, "Open the place: the server and its task worker.")
    running.add_argument("--port", type=int, default=8000)
    running.add_argument("--demo", action="store_true", help="invite an invented cast")
    for role in ("host", "steward"):
        naming = command(role, add_role, f"Make somebody a {role}.")
        naming.add_argument("add", choices=["add"])
        naming.add_argument("name", help="the name they sign in with")
        naming.set_defaults(role=role)
    command("demo", demo, "Fill a fresh place with invented people and stories.")
    command("migrate", migrate, "Bring the data up to this version.")
    command("manage", manage, "Run any command of Django's.")
    commands.add_parser("gate", help="Read replies, one JSON object a line, and say what is found.")
    return top


def run(told: argparse.Namespace, rest: list[str]) -> None:
    from alongside.site.commands import run

    run.open_the_place(port=told.port, demo=told.demo)


def add_role(told: argparse.Namespace, rest: list[str]) -> None:
    from alongside.site.commands import roles

    roles.give(told.role, told.name)


def demo(told: argparse.Namespace, rest: list[str]) -> None:
    from alongside.site.commands import prepare

    prepare.prepare(demo=True)


def migrate(told: argparse.Namespace, rest: list[str]) -> None:
    from alongside.site.commands import prepare

    prepare.prepare(demo=False)


def manage(told: argparse.Namespace, rest: list[str]) -> None:
    from django.core.management import execute_from_command_line

    execute_from_command_line(["alongside manage", *rest])


def read_replies(arguments: list[str]) -> int:
    from alongside.gate.command import main as gate

    return gate(arguments) or 0
