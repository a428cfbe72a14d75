"""Light Markdown to HTML: paragraphs, line breaks, emphasis, lists, quotations, links. No more.

Whatever else a person types stands there as they typed it: a line that starts with four spaces, a
“#” or a “<” is words, not a command.
"""

import nh3
from django.utils.safestring import SafeString, mark_safe
from markdown_it import MarkdownIt

RULES = ["emphasis", "list", "blockquote", "link", "newline", "escape"]
TAGS = {"p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "a"}
ATTRIBUTES = {"a": {"href"}, "ol": {"start"}}

# Nobody's story has more of these than this. Thousands of them make the parser crawl, and then
# they stand as they were typed.
SIGNS = "[*_>-+)"
MOST_SIGNS = 3000

_plain = MarkdownIt("zero", {"html": False, "breaks": True, "typographer": False})
_plain.enable(["newline"])
_markdown = MarkdownIt("zero", {"html": False, "breaks": True, "typographer": False})
_markdown.enable(RULES)


def as_html(words: str) -> SafeString:
    """Safe HTML of what a person wrote. The one place in the house that marks HTML as safe."""
    clean = nh3.clean(
        _parser_for(words).render(words),
        tags=TAGS,
        attributes=ATTRIBUTES,
        url_schemes={"http", "https", "mailto"},
        link_rel="noopener noreferrer nofollow",
    )
    return mark_safe(clean)  # noqa: S308  nh3 made it so


def _parser_for(words: str) -> MarkdownIt:
    return _markdown if sum(map(words.count, SIGNS)) <= MOST_SIGNS else _plain
