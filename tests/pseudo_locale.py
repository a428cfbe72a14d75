"""Two made-up languages: whatever still reads as plain English in them was not marked.

`en-xa` is English with accents in ⟦brackets⟧, so that a cut or a joined sentence shows. `ar-xb`
is the same in Arabic letters, from right to left.
"""

import re
import sys
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path

import django
import polib
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.test import override_settings

LATIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
ACCENTED = "åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ"
ARABIC = "ابتدرفقهيجكلمنوپغزسطعڤشخصظ" * 2
LOOKS = {"en_XA": ACCENTED, "ar_XB": ARABIC}

# What a sentence is filled with, and its markup, stay as they are.
KEPT = re.compile(r"%\(\w+\)[sd]|%[sd%]|\{\w*\}|<[^>]*>|&\w+;")
HEADER = {
    "Content-Type": "text/plain; charset=UTF-8",
    "Plural-Forms": "nplurals=2; plural=(n != 1);",
}


def make_catalogs(folder: Path) -> None:
    """Write both languages, compiled, under `folder`, from every string marked in this house."""
    for locale, look in LOOKS.items():
        catalog = polib.POFile()
        catalog.metadata = HEADER
        for entry in marked(folder):
            if not catalog.find(entry.msgid, msgctxt=entry.msgctxt or False):
                catalog.append(in_look(entry, look))
        place = folder / locale / "LC_MESSAGES"
        place.mkdir(parents=True, exist_ok=True)
        catalog.save_as_mofile(str(place / "django.mo"))


def marked(folder: Path) -> Iterator[polib.POEntry]:
    """Ours as makemessages finds them; then those of Django and the other parts, as shipped."""
    if not (ours := folder / "en" / "LC_MESSAGES" / "django.po").exists():
        extract(folder)
    yield from polib.pofile(str(ours))
    parts = [Path(app.path) for app in apps.app_configs.values()]
    for home in [Path(django.__file__).parent / "conf", *parts]:
        if (shipped := home / "locale" / "en" / "LC_MESSAGES" / "django.po").exists():
            yield from polib.pofile(str(shipped))


def extract(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    elsewhere = [".*", "tests", "bench", "lints", "data", "locale"]
    with chdir(settings.BASE.parent), override_settings(LOCALE_PATHS=[str(folder)]):
        call_command("makemessages", locale=["en"], ignore_patterns=elsewhere, verbosity=0)


def in_look(entry: polib.POEntry, look: str) -> polib.POEntry:
    made = polib.POEntry(msgid=entry.msgid, msgid_plural=entry.msgid_plural, msgctxt=entry.msgctxt)
    if entry.msgid_plural:
        made.msgstr_plural = {0: pseudo(entry.msgid, look), 1: pseudo(entry.msgid_plural, look)}
    else:
        made.msgstr = pseudo(entry.msgid, look)
    return made


def pseudo(words: str, look: str) -> str:
    turned, last = "", 0
    for kept in KEPT.finditer(words):
        turned += words[last : kept.start()].translate(str.maketrans(LATIN, look)) + kept[0]
        last = kept.end()
    return f"⟦{turned}{words[last:].translate(str.maketrans(LATIN, look))}⟧"


if __name__ == "__main__":
    django.setup()
    make_catalogs(Path(sys.argv[1]).resolve())
