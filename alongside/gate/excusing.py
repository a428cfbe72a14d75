"""Words that are named in order to refuse them do no harm: "nobody should say it was early".

A kind reply that is stopped costs more than an unkind one let by, so in doubt these excuse. They
look no further than the sentence, the next one, and `_REACH` letters, so that time stays linear.
"""

import re

from alongside.gate.phrases import NOT
from alongside.gate.reading import Kind
from alongside.gate.text import Text

_REACH = 180
_SAY = (
    r"(?:says?|said|saying|tells?|told|telling|hears?|heard|hearing|asks?|asked|asking|calls?|"
    r"called|calling|thinks?|believes?|pretend\w*|expects?|expected|suggest\w*|imply|implied|"
    r"offer\w*|mention\w*)"
)
_WORDS = r"(?:[ \"']{1,3}[\w']{1,20}){0,%d}?[ \"']{1,3}"
_NOT = rf"(?:not|never|nobody|no one|no-one|none of us|without|refuse to|{NOT}|stop)"
_WHO = (
    r"(?:if|when|whoever|anyone|anybody|everyone|everybody|someone|somebody|some people|people|"
    r"person|folks?|others|they|relatives|family|those|colleagues|mum|mom|mother|aunt\w*|gran\w*|"
    r"sister|uncle|priest|pastor|vicar|boss|doctors?|consultant|nurse|neighbou?rs?|friends?)"
)
_HATE = (
    r"(?:hated?|sick of|tired of|angry|furious|rag(?:e|ing)|awful|cruel|wrong|unfair|terrible|"
    r"afraid of|scared of|fed up|horrified|appalled|horrible|shame on|stupid things|daft things)"
)

_REFUSED = re.compile(
    rf"\b{_NOT}{_WORDS % 5}{_SAY}\b(?! (?:that|it|this|so)\s*[,;])|"
    rf"\b(?:platitudes?|cliches?|slogans?)\b|\b{_HATE}{_WORDS % 7}(?:{_SAY}|people|when|those)\b"
)
# Told to whom? "They say it heals" agrees; "they told me it heals" reports.
_REPORTED = re.compile(
    rf"\b{_WHO}{_WORDS % 4}{_SAY}(?: to| of)? (?:you|me|us|her|him)\b|"
    rf"\b(?:if|whoever|anyone|anybody|nobody|one more person|someone|"
    rf"somebody)\b{_WORDS % 4}{_SAY}\b|"
    rf"\b(?:everyone|everybody|people|those|idiots|person|woman|man|"
    rf"ones) who\b{_WORDS % 3}{_SAY}\b|"
    rf"\bpeople (?:who|will|would|might|love to|like to|going to)\b{_WORDS % 3}{_SAY}\b|"
    rf"\byou (?:will|'ll|may|might|are going to) (?:\w+ )?(?:hear|be told)\b|"
    rf"\bwas told\b|\bi (?:was )?told myself\b|\beveryone (?:said|says|kept|keeps)\b"
)
_SPOKEN_OF = re.compile(rf"\b{_SAY}\b|\bwords?\b|\bphrase\b|\bline\b")
_SPARED = re.compile(
    r"\b(?:(?:do|does|did)n'?t (?:have|need|want|owe)|no need|needn'?t|without having|not here|"
    r"(?:do|does|did)n'?t matter|no matter|not going|won'?t|wouldn'?t|never have|not allowed|"
    r"whether|however|do not (?:have|need|want|owe))"
    r"(?:[ \"']{1,3}[\w']{1,20}){0,4}?[ \"']{1,3}$"
)
_NEGATED = re.compile(
    r"\bno[.,!]{1,2} (?:it|this|that|he|she)(?: was| is)? $|\b(?:not|never|no|nothing|hardly|"
    r"without|"
    rf"none of (?:this|it|that)|(?!can'?t){NOT})"
    r"[ \"']{1,3}(?:(?!worry|forget|be|give|lose|despair|cry)"
    r"[\w']{1,12}[ \"']{1,3})?$"
)
_IF = re.compile(r"\b(?:if|unless|until|whenever|because|since)\W{1,3}$")
_TURNED = re.compile(r"\b(?:but|however|still|though|although)\b")
_SCORNED = re.compile(
    r"\W{0,6}(?:[\w']{1,20}\W{1,3}){0,4}?(?:my (?:foot|arse|ass)|bollocks|rubbish|nonsense|"
    r"bullshit|"
    r"crap|garbage|shite|a lie|no comfort|no help)\b"
)
_RECOILED = re.compile(
    r"^\W{1,6}no\b|\bno[.,]? it (?:isn'?t|wasn'?t)|\b(?:is ?n'?t (?:a|any|much) (?:comfort|"
    r"help)|no comfort|wanted to scream|as if (?:he|she|it|they|a|you|i)\b|"
    r"as though|i (?:hate|hated|never forgave)|forgiven|nobody should|no one should|"
    r"don'?t (?:listen|believe|let)|"
    r"can get in the sea|can fuck|send them to me|it was not|it wasn'?t|it isn'?t|it is not|"
    r"it's not|and i wanted|"
    r"hurts? (?:so|like|more)|hurtful|not true|untrue|is wrong|are wrong|you'?re not|was wrong|"
    r"were wrong)\b"
)
_ENDORSED = re.compile(
    r"\b(?:(?:and|but|,) (?:i|we) (?:do |really |truly |honestly )*(?:believe|agree|think so)|"
    r"(?:she|he|they|it|that)(?:'s|'re| was| were| is| are) (?:so |quite |"
    r"absolutely )?(?:right|true)|"
    r"so true|which is true|have a point|got a point)\b"
)
_EXCUSED_BY_REPORT = frozenset({"minimising", "faith", "blame", "prying", "hostile"})


def is_excused(kind: Kind, text: Text, start: int, end: int) -> bool:
    """Whether the words at `start`..`end` of `text.words` are refused by what stands around."""
    before, after = _around(text, start, end)
    if _NEGATED.search(before) or _SPARED.search(before):
        return True
    if kind == "advice" and _IF.search(before):
        return True
    if _is_endorsed(before, after):
        return False
    if _reaches(_REFUSED, before):
        return True
    if kind not in _EXCUSED_BY_REPORT:
        return False
    return _reaches(_REPORTED, before) or _is_rejected(before, after)


def _around(text: Text, start: int, end: int) -> tuple[str, str]:
    whole = text.words.text
    number = text.sentences.number(start)
    begin, stop = text.sentences.span(number)
    if number + 1 < len(text.sentences):
        stop = text.sentences.span(number + 1)[1]
    return whole[max(begin, start - _REACH) : start], whole[end : min(stop, end + _REACH)]


def _is_endorsed(before: str, after: str) -> bool:
    return bool(_ENDORSED.search(after)) and not _NEGATED.search(before)


def _reaches(frame: re.Pattern[str], before: str) -> bool:
    """Whether the frame stands before and no "but" between takes it back."""
    found = None
    for found in frame.finditer(before):  # noqa: B007 - the last one is the nearest
        pass
    return found is not None and not _TURNED.search(before, found.end())


def _is_rejected(before: str, after: str) -> bool:
    if _SCORNED.match(after):
        return True
    quoted = before.count('"') % 2 == 1 or bool(_SPOKEN_OF.search(before + after[:24]))
    return quoted and bool(_RECOILED.search(after))
