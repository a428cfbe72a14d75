"""Letters of other alphabets, and signs, that pass for plain Latin ones."""

_GREEK_AND_CYRILLIC = {
    "a": "αаӑӓᴀ",
    "b": "вьъβƄ",
    "c": "сςϲ",
    "d": "ԁ",
    "e": "еєεҽ",
    "f": "ғ",
    "g": "ԍɡ",
    "h": "һнћ",
    "i": "іιıї",
    "j": "јϳ",
    "k": "кκқ",
    "l": "ӏ",
    "m": "м",
    "n": "пηո",
    "o": "оοօσө",
    "p": "рρ",
    "q": "ԛ",
    "r": "гᴦ",
    "s": "ѕ",
    "t": "тτ",
    "u": "υцս",
    "v": "νѵ",
    "w": "ωшԝѡ",
    "x": "хχ",
    "y": "уүγ",
    "z": "ᴢ",
}
_SIGNS = {
    "'": "‘’‚‛ʼʹ`´′",
    '"': "“”„‟«»″",
    "-": "‐‑‒–—―−",
    "\n": "\x0b\x0c\x85\u2028\u2029",
    " ": "\t\r",
}
# Letters by category, yet drawn as nothing: the Hangul fillers.
INVISIBLE = frozenset("\u115f\u1160\u3164\uffa0")

LOOKALIKES: dict[str, str] = {
    other: plain
    for table in (_GREEK_AND_CYRILLIC, _SIGNS)
    for plain, others in table.items()
    for other in others
}
