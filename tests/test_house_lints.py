"""Each house lint fails on what it is there for, says what to write instead, and then is quiet."""

import pytest

from lints import RULES, doors, markup, text, tree, words
from lints.source import Rule, Source

STEWARDS = "alongside/stewards/views/desk.py"
STORY = "alongside/stories/models/story.py"
PAGE = "alongside/stories/templates/stories/story.html"
AN_ADDRESS = "https:" + "//fonts.example"

# rule, file, what must not be, a word of what is said instead, what may be
SAMPLES = [
    (
        doors.hidden_is_not_found,
        STEWARDS,
        "s = get_object_or_404(Story, pk=1)",
        "visible_or_404",
        "s = visible_or_404(Story.objects, request.viewer, pk=1)",
    ),
    (
        doors.only_through_visible_to,
        STEWARDS,
        "s = Story.objects.filter(pk=1)",
        "visible_to",
        "s = Story.objects.whole().visible_to(viewer).filter(pk=1)",
    ),
    (
        doors.only_through_visible_to,
        STEWARDS,
        "s = Reply.objects.get(pk=1)",
        "visible_to",
        "s = visible_or_404(Reply.objects.whole(), viewer, pk=1)",
    ),
    (
        doors.only_through_visible_to,
        STEWARDS,
        "s = helper(Photo.objects)",
        "visible_to",
        "s = Person.objects.all()",
    ),
    (
        doors.no_way_back,
        STORY,
        "class Story(Model):\n    author = ForeignKey(Person, CASCADE, related_name='stories')",
        "related_name",
        "class Story(Model):\n    author = ForeignKey(Person, CASCADE, related_name='+')",
    ),
    (
        doors.no_way_back,
        "alongside/responses/models/candle.py",
        "class Candle(Model):\n    story = ForeignKey('stories.Story', CASCADE)",
        "related_name",
        "class Note(Model):\n    story = ForeignKey(Story, CASCADE, related_name='notes')",
    ),
    (
        doors.no_signals,
        STORY,
        "@receiver(post_save, sender=Story)\ndef far(**k): ...",
        "no signals",
        "def near(): ...",
    ),
    (
        doors.every_form_is_ours,
        STEWARDS,
        "@csrf_exempt\ndef desk(request): ...",
        "csrf_token",
        "def desk(request): ...",
    ),
    (
        words.no_exclamation_mark,
        STORY,
        "said = _('Kept!')",
        "full stop",
        "said = _('Kept.')",
    ),
    (
        words.nothing_private_is_logged,
        STORY,
        "log.warning(f'held {reply.text}')",
        "fixed sentence",
        "log.warning('a reply was held')",
    ),
    (
        words.nothing_private_is_logged,
        STORY,
        "logger.info('kept %s', story.title)",
        "an id instead",
        "logger.info('kept %s', kept.pk)",
    ),
    (
        words.no_markup_from_text,
        STEWARDS,
        "said = mark_safe(words)",
        "format_html",
        "said = format_html('<b>{}</b>', words)",
    ),
    (
        markup.nothing_from_elsewhere,
        PAGE,
        f'<link rel="stylesheet" href="{AN_ADDRESS}/a.css">',
        "static",
        '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
    ),
    (
        markup.nothing_from_elsewhere,
        "alongside/page/static/page/css/a.css",
        '@import "other.css";',
        "static",
        "a { background: url(mark.svg) }",
    ),
    (
        markup.nothing_inline,
        PAGE,
        "<script>leave()</script>",
        "static/",
        "<script src=\"{% static 'leave.js' %}\" defer></script>",
    ),
    (markup.nothing_inline, PAGE, '<p style="color:red">', "static/", '<p class="calm">'),
    (markup.nothing_inline, PAGE, '<a onclick="go()">', "static/", "<a>"),
    (markup.nothing_unescaped, PAGE, "{{ story.body|safe }}", "escaped", "{{ story.body }}"),
    (
        text.every_word_is_marked,
        PAGE,
        "<h1>Your story</h1>",
        "translate",
        '<h1>{% translate "Your story" %}</h1>{# a note #}<p>&nbsp;{{ words }} · 20</p>',
    ),
    (
        text.every_word_is_marked,
        PAGE,
        '<img alt="a window">',
        "translate",
        '<img alt="{% translate "a window" %}">',
    ),
    (
        text.no_exclamation_mark,
        PAGE,
        '<p>{% translate "Kept!" %}</p>',
        "full stop",
        '<!doctype html>{% if a != b %}<p>{% translate "Kept." %}</p>{% endif %}',
    ),
    (
        text.no_exclamation_mark,
        PAGE,
        "<p>{% blocktranslate %}Kept!{% endblocktranslate %}</p>",
        "full stop",
        "<p>{% blocktranslate %}Kept.{% endblocktranslate %}</p>",
    ),
    (
        tree.no_machine_is_named,
        "docs/running.md",
        "pip install --index-url https:" + "//py" + "pi.org/simple",
        "one machine",
        "pip install --require-hashes -r requirements.txt",
    ),
    (
        tree.no_machine_is_named,
        "bin/run",
        "cd /ro" + "ot/alongside",
        "one machine",
        'cd "$HOME/alongside"',
    ),
    (
        tree.locks_hold_names_versions_and_hashes,
        "requirements.txt",
        "six @ https:" + "//example.org/six.whl",
        "bin/lock",
        'six==1.16.0 ; python_version < "4" \\\n    --hash=sha256:' + "0" * 64 + "\n    # via x",
    ),
]


@pytest.mark.parametrize(("find", "path", "bad", "instead", "good"), SAMPLES)
def test_a_lint_fails_on_what_it_is_there_for(find, path, bad, instead, good):
    rule = next(rule for rule in RULES if rule.find is find)
    assert instead in "".join(rule.findings(Source(path, bad)))
    assert list(rule.findings(Source(path, good))) == []


def test_no_lint_is_without_a_sample():
    assert {rule.find for rule in RULES} == {sample[0] for sample in SAMPLES}


def test_a_line_that_says_why_is_left_alone():
    rule = Rule(lambda path: True, words.no_markup_from_text)
    told = "said = mark_safe(words)  # house: drawn by us, no text of anyone's in it"
    assert list(rule.findings(Source(STEWARDS, told))) == []


def test_a_model_is_at_home_where_it_is_known():
    assert list(doors.only_through_visible_to(Source(STORY, "Story.objects.all()"))) == []


def test_every_model_that_can_be_visible_is_known_to_the_lint():
    from django.apps import apps

    asked = [model for model in apps.get_models() if hasattr(model.objects, "visible_to")]
    assert {model.__name__ for model in asked} <= set(doors.VISIBLE)
