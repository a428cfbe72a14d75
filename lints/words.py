"""Words in the code: the ones people read are calm, and the ones they wrote stay out of the log."""

import ast
from collections.abc import Iterator

from lints.doors import calls, named
from lints.source import Found, Rule, Source, is_code

MARKED = {"_", *(f"{kind}gettext{lazy}" for kind in ("", "n", "p", "np") for lazy in ("", "_lazy"))}
LOGGING = {"debug", "info", "warning", "error", "critical", "exception"}
PRIVATE = {"text", "body", "title", "words", "name", "username", "email", "reply", "story"}
# The one file in which text becomes markup, because it has cleaned it.
MAKES_MARKUP = "alongside/stories/rendering.py"


def no_exclamation_mark(source: Source) -> Iterator[Found]:
    for call in calls(source.tree, MARKED):
        for part in call.args:
            if isinstance(part, ast.Constant) and "!" in str(part.value):
                yield part.lineno, "no exclamation mark: say it calmly, with a full stop"


def nothing_private_is_logged(source: Source) -> Iterator[Found]:
    for call in calls(source.tree, LOGGING):
        if not is_a_log(call.func) or not call.args:
            continue
        if not isinstance(call.args[0], ast.Constant):
            yield call.lineno, "log a fixed sentence; give ids, never words, as arguments"
        for part in call.args[1:]:
            if said := PRIVATE.intersection(names_in(part)):
                yield call.lineno, f"do not log {', '.join(sorted(said))}: log an id instead"


def is_a_log(function: ast.expr) -> bool:
    return isinstance(function, ast.Attribute) and ast.unparse(function.value).startswith("log")


def names_in(part: ast.AST) -> Iterator[str]:
    for node in ast.walk(part):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name):
                yield name


def no_markup_from_text(source: Source) -> Iterator[Found]:
    if source.path == MAKES_MARKUP:
        return
    for name in named(source.tree, "mark_safe"):
        yield name.lineno, f"use format_html, or let {MAKES_MARKUP} clean it"


RULES = [
    Rule(is_code, no_exclamation_mark),
    Rule(is_code, nothing_private_is_logged),
    Rule(is_code, no_markup_from_text),
]
