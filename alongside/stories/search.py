"""Search in what is told. Only ever composed with `visible_to`: a match alone shows nothing.

Each database keeps a table of its own kind beside the stories (migrations/0002_search.py), which
`keep` and `forget` tell of every change. Words are folded here, so that both find alike.
"""

import re
import unicodedata

from django.db import connection
from django.db.models import Q
from django.db.models.expressions import RawSQL

LONGEST_SEARCH = 200
WORD = re.compile(r"\w+")

KEEP = {
    "sqlite": "INSERT INTO stories_search (rowid, words) VALUES (%s, %s)",
    "postgresql": (
        "INSERT INTO stories_search (rowid, words) VALUES (%s, to_tsvector('simple', %s))"
    ),
}
FIND = {
    "sqlite": "SELECT rowid FROM stories_search WHERE stories_search MATCH %s",
    "postgresql": "SELECT rowid FROM stories_search WHERE words @@ to_tsquery('simple', %s)",
}


def keep(story: int, *parts: str) -> None:
    """Make these the words that `story` is found by."""
    forget(story)
    with connection.cursor() as cursor:
        cursor.execute(KEEP[connection.vendor], [story, folded("\n".join(parts))])


def forget(story: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM stories_search WHERE rowid = %s", [story])


def sweep() -> None:
    """Take words that `forget` was told of out of the file as well, where SQLite would leave them
    lying in the index until it happens to be merged. PostgreSQL sees to it by itself."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("INSERT INTO stories_search (stories_search) VALUES ('optimize')")


def matches(words: str) -> Q:
    """Stories in which every one of `words` stands, the last perhaps only begun."""
    # One sign can unfold into many, and PostgreSQL refuses a word of more than 2,046 bytes.
    terms = WORD.findall(folded(words[:LONGEST_SEARCH])[:LONGEST_SEARCH])
    if not terms:
        return Q(pk__in=[])
    return Q(pk__in=RawSQL(FIND[connection.vendor], [_asked(terms)]))  # noqa: S611  constants


def folded(words: str) -> str:
    """Without case and accents: whoever looks for “Zoe” finds “Zoë”."""
    apart = unicodedata.normalize("NFKD", words.replace("\x00", " "))
    return "".join(each for each in apart if not unicodedata.combining(each)).casefold()


def _asked(terms: list[str]) -> str:
    """`terms` hold letters, digits and underscores alone, so nothing in them can be a command."""
    if connection.vendor == "sqlite":
        return " ".join(f'"{term}"' for term in terms) + "*"
    return " & ".join(terms) + ":*"
