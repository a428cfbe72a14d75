"""Numbers, addresses, handles, links and full names. They have a shape, not a wording."""

import re
from collections.abc import Callable, Iterator

from alongside.gate.finding import Finding
from alongside.gate.rule import Rule, rule
from alongside.gate.rules.promotion import LINK, SHOP_LINK
from alongside.gate.text import Text

CONTACT = rule("personal_data.contact", weight="hold", excusable=False)
PERSON = rule("personal_data.person", weight="hold", excusable=False)

_PHONE = re.compile(r"(?<![\w@£$€.])[+(]?\d(?:[ ().\-]{0,2}\d){8,14}(?![\w@%])")
_DATES = re.compile(
    r"(?:\D*(?:\d{1,2}\D\d{1,2}\D(?:19|20)?\d\d|(?:19|"
    r"20)\d\d(?:\D\d\d?\D\d\d?)?)(?!\d))+\D*"
)
_SPOKEN_DIGIT = r"(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|double|triple)"
_SPOKEN_PHONE = re.compile(rf"\b{_SPOKEN_DIGIT}(?:[ ,\-]{{1,3}}{_SPOKEN_DIGIT}){{6,24}}\b")
_MAIL = re.compile(r"(?<![\w.+\-])[\w.+\-]{1,64}@[\w\-]{1,63}(?:\.[\w\-]{2,63}){1,4}")
_SPELT_MAIL = re.compile(
    r"\b[\w.\-]{2,40}(?: dot [\w\-]{2,40}){0,2} ?[(\[]? ?\bat\b ?[)\]]? ?(?:gmail|yahoo|"
    r"hotmail|outlook|"
    r"icloud|protonmail|proton|aol|mail|live)(?: ?[(\[]? ?(?:dot|\.) ?[)\]]? ?(?:com|co|org|"
    r"net|me|ie|uk|in|ng))"
)
_HANDLE = re.compile(r"(?<![\w@.])@[a-z][\w.]{2,30}")
_STREET = re.compile(
    r"(?<![\w.])\d{1,4}[a-d]? (?!weeks?|days?|hours?|min|miles?|years?|months?|km)[a-z'\-]{3,20}"
    r"(?: [a-z'\-]{2,20}){0,2}? (?:street|road|avenue|lane|crescent|terrace|boulevard|drive|"
    r"close|court|"
    r"gardens|grove|st|rd|ave|blvd)\b"
)
_POSTCODE = re.compile(r"\b[a-z]{1,2}\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{2}\b")
_ZIP = re.compile(r"\b[a-z]{2},? \d{5}\b")
_LINK = re.compile(
    r"https?://\S{3,200}|\bwww\.[\w\-.]{3,200}|"
    r"(?<![\w@.])[a-z0-9][\w\-]{1,60}(?:\.[\w\-]{2,60}){0,3}"
    r"(?: dot |\.)(?:com|shop|store|net|io|info|biz|co\.uk|online|site|me|link|app|club|ly|xyz|"
    r"org|org\.uk)\b"
)
_SELLING = re.compile(
    r"\b(?:buy|shop|order|visit|check (?:it |this |us |me )?out|conceive|cure|sale|offers?|"
    r"prices?|helped me|"
    r"book now|sign up|discount|cheap|sells?|products?|healing|herbs?|free)\b|shop\b|\bstore\b|"
    r"bit\.ly|\.biz"
)
_HELPLINE = re.compile(
    r"help ?line|samaritans|charity|crisis|life ?line|hot ?line|tommy'?s|sands|freephone|"
    r"miscarriage association|"
    r"midwi|ward|nhs|emergency|bereavement|hospice|listening service|petals|aching arms|"
    r"support line"
)
_FREE_TO_CALL = re.compile(r"[(+]?(?:0800|0808|0300|116|1800|1-800|1 800|1850|111|013 ?11)")
_MOBILE = re.compile(r"[(+]?(?:07|44 ?7|00 ?44 ?7)")
_FIRST_LAST = r"[A-Z][a-z'’]{1,20} (?:[A-Z][a-z'’]{1,20} )?[A-Z][A-Za-z'’\-]{1,30}"
_NAMED = re.compile(
    rf"\b(?:[Rr]eal|[Ff]ull|[Tt]rue|[Aa]ctual) name(?:'s| is| was) [A-Z][a-z]{{1,20}}|"
    rf"\b(?:[Tt]his is|[Ii]t'?s|[Ii]sn't (?:this|that)|[Yy]ou'?re|[Yy]ou are|[Ss]he'?s|"
    rf"[Hh]e'?s|[Ss]he is|[Hh]e is)"
    rf" (?:really |actually )?{_FIRST_LAST}(?: from [A-Z]| who (?:lives|works)|,? (?:she|he|"
    rf"who) (?:lives|works|teaches))|"
    rf"\bname(?:'s| is) {_FIRST_LAST}"
)
_WHERE = re.compile(
    r"\b(?:[Ss]he|[Hh]e|[Hh]er (?:husband|mother|partner)|[Hh]is (?:wife|mother|partner)|[Tt]hey|"
    r"[Tt]he (?:nurse|doctor|midwife|consultant)) (?:\w+ )?(?:lives?|works?|teach(?:es)?) "
    r"(?:at|on|in|for) (?:the )?(?:\w+ )?(?:[A-Z]\w+|\d{1,4} |primary school|school|surgery)"
)
Found = Iterator[tuple[Rule, int, int]]


def find_contacts(text: Text) -> Iterator[Finding]:
    for look in _LOOKS:
        for rule_, start, end in look(text):
            yield Finding(rule_, look.__name__.strip("_"), *text.of_plain(start, end))
    yield from _people(text)


def _phones(text: Text) -> Found:
    for pattern in (_PHONE, _SPOKEN_PHONE):
        for match in pattern.finditer(text.plain.text):
            if not _DATES.fullmatch(match[0]) and not _is_helpline(text, match):
                yield CONTACT, match.start(), match.end()


def _is_helpline(text: Text, match: re.Match[str]) -> bool:
    """The number of those who help is itself help. Nobody's mobile is a helpline."""
    if _MOBILE.match(match[0]):
        return False
    around = text.plain.text[max(0, match.start() - 120) : match.end() + 80]
    return bool(_FREE_TO_CALL.match(match[0]) or _HELPLINE.search(around))


def _mails(text: Text) -> Found:
    for pattern in (_MAIL, _SPELT_MAIL):
        for match in pattern.finditer(text.plain.text):
            yield CONTACT, match.start(), match.end()


def _handles(text: Text) -> Found:
    for match in _HANDLE.finditer(text.plain.text):
        # "@least" is a disguise, not a name.
        if match[0][1:] not in {"least", "least.", "home", "night"}:
            yield CONTACT, match.start(), match.end()


def _addresses(text: Text) -> Found:
    for match in _STREET.finditer(text.plain.text):
        long = match[0].rsplit(" ", 1)[1] in {
            "street",
            "road",
            "avenue",
            "lane",
            "crescent",
            "terrace",
        }
        if long or _is_written_large(text, match.end() - 2):
            yield PERSON, match.start(), match.end()
    for pattern in (_POSTCODE, _ZIP):
        for match in pattern.finditer(text.plain.text):
            if _is_written_large(text, match.start()):
                yield PERSON, match.start(), match.end()


def _is_written_large(text: Text, offset: int) -> bool:
    """Whether the word around this offset of `plain` begins with a capital in the original."""
    start = text.plain.text.rfind(" ", max(0, offset - 20), offset) + 1 or offset
    return text.original[text.plain.at[start]].isupper()


def _links(text: Text) -> Found:
    for match in _LINK.finditer(text.plain.text):
        around = text.plain.text[max(0, match.start() - 80) : match.end() + 80]
        is_shop = _SELLING.search(around) and not match[0].endswith((".org", ".org.uk"))
        yield (SHOP_LINK if is_shop else LINK), match.start(), match.end()


_LOOKS: tuple[Callable[[Text], Found], ...] = (_phones, _mails, _handles, _addresses, _links)


def _people(text: Text) -> Iterator[Finding]:
    """Names need their capitals, so these look at the text as it was given."""
    for pattern in (_NAMED, _WHERE):
        for match in pattern.finditer(text.original):
            yield Finding(PERSON, "a name or a place", match.start(), match.end())
