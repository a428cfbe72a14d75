"""Nothing is reached but through the viewer: no side door to what was not opened."""

import ast
from collections.abc import Iterator

from lints.source import Found, Rule, Source, is_code

# Models that have `visible_to`, and the folder each is at home in.
VISIBLE = {"Story": "stories", "Photo": "stories"} | dict.fromkeys(
    ["Answer", "Reply", "Candle"], "responses"
)
LEADS_TO_STORIES = {*VISIBLE, "Opening", "Excepted"}
# Parts of one story or reply, reached from it once it was seen. Answers are never among them.
PARTS = {"openings", "excepted", "photos", "draft", "notes", "rule", "removal", "decision"}
SEEING = {"circles", "stories", "responses", "stewards"}
KEYS = {"ForeignKey", "OneToOneField", "ManyToManyField"}


def hidden_is_not_found(source: Source) -> Iterator[Found]:
    for name in named(source.tree, "get_object_or_404"):
        if source.folder in SEEING:
            yield name.lineno, "write visible_or_404(Model.objects, request.viewer, …) instead"


def only_through_visible_to(source: Source) -> Iterator[Found]:
    above = {child: node for node in ast.walk(source.tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(source.tree):
        match node:
            case ast.Attribute(value=ast.Name(id=model), attr="objects") if model in VISIBLE:
                if source.folder != VISIBLE[model] and not asks_the_rule(node, above):
                    yield node.lineno, f"write {model}.objects.visible_to(viewer)… instead"


def asks_the_rule(node: ast.AST, above: dict[ast.AST, ast.AST]) -> bool:
    """Whether the chain of calls that starts here goes on to ask who looks."""
    while isinstance(parent := above.get(node), ast.Attribute | ast.Call):
        match parent:
            case ast.Attribute(attr="visible_to"):
                return True
            case ast.Call(func=ast.Name(id="visible_or_404")):
                return True
            case ast.Call() if parent.func is not node:
                return False
        node = parent
    return False


def no_way_back(source: Source) -> Iterator[Found]:
    for model in ast.walk(source.tree):
        if not isinstance(model, ast.ClassDef):
            continue
        for key in calls(model, KEYS):
            leads_there = model.name in LEADS_TO_STORIES or target_of(key) in VISIBLE
            if leads_there and not is_one_way(key):
                yield key.lineno, 'write related_name="+", and ask from the other side'


def is_one_way(key: ast.Call) -> bool:
    name = next((k.value for k in key.keywords if k.arg == "related_name"), None)
    said = name.value if isinstance(name, ast.Constant) else None
    return said == "+" or (said in PARTS and target_of(key) in {"Story", "Reply"})


def target_of(key: ast.Call) -> str:
    to = ast.unparse(key.args[0]).strip("'\"") if key.args else ""
    return to.rpartition(".")[2]


def no_signals(source: Source) -> Iterator[Found]:
    for name in [*named(source.tree, "receiver"), *named(source.tree, "post_save")]:
        yield name.lineno, "no signals: call it where it happens, or ask for it where it is needed"


def every_form_is_ours(source: Source) -> Iterator[Found]:
    for name in named(source.tree, "csrf_exempt"):
        yield name.lineno, "no csrf_exempt: send the token, as {% csrf_token %} does"


def named(tree: ast.AST, wanted: str) -> Iterator[ast.Name | ast.Attribute | ast.alias]:
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name):
                if name == wanted:
                    yield node


def calls(tree: ast.AST, wanted: set[str]) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in wanted:
                yield node


RULES = [
    Rule(is_code, hidden_is_not_found),
    Rule(is_code, only_through_visible_to),
    Rule(is_code, no_way_back),
    Rule(is_code, no_signals),
    Rule(is_code, every_form_is_ours),
]
