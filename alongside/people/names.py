"""Names people are known by: how they are written down, and which look too much like another's."""

import unicodedata

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

BESIDE_LETTERS = " .'’-_@+·"
# Letters and figures of other scripts that are drawn like these.
DRAWN_LIKE = {
    "a": "аαɑ4",
    "b": "вβь8",
    "c": "с",
    "d": "ԁ",
    "e": "еєε3",
    "g": "ɡ9",
    "h": "һн",
    "k": "кκ",
    "l": "іιıɩjјi1|!",
    "m": "мμ",
    "n": "ոηп",
    "o": "оοσօ0",
    "p": "рρ",
    "q": "ԛ",
    "r": "г",
    "s": "ѕ5$",
    "t": "тτ7",
    "u": "υսц",
    "v": "νѵ",
    "w": "ԝωш",
    "x": "хχ",
    "y": "уγү",
    "z": "2",
}
PLAIN = str.maketrans({like: plain for plain, others in DRAWN_LIKE.items() for like in others})


def tidy(name: str) -> str:
    """As it was meant: one way of writing each letter, one space at a time, nothing unseen."""
    seen = (c for c in unicodedata.normalize("NFKC", name) if unicodedata.category(c)[0] != "C")
    return " ".join("".join(seen).split())


def to_sign_in_with(name: str) -> str:
    return tidy(name).lower()


def check_writable(name: str) -> None:
    """Letters of any script, with their marks; figures; and what stands between them."""
    kinds = [unicodedata.category(c)[0] for c in name if c not in BESIDE_LETTERS]
    if not {"L", "N"} & set(kinds) or set(kinds) - {"L", "M", "N"}:
        raise ValidationError(
            _("A name can have letters, figures, spaces, dots, hyphens and apostrophes."),
            code="unwritable",
        )


def skeleton(name: str) -> str:
    """What is left when lookalike letters are taken for one another."""
    apart = unicodedata.normalize("NFD", tidy(name).casefold())
    bare = "".join(c for c in apart if unicodedata.category(c) != "Mn" and c not in BESIDE_LETTERS)
    return bare.translate(PLAIN).replace("rn", "m").replace("vv", "w")


def look_alike(one: str, other: str) -> bool:
    return skeleton(one) == skeleton(other)


def initials_of(name: str) -> str:
    return " ".join(f"{word[0].upper()}." for word in tidy(name).split()[:2] if word[0].isalnum())
