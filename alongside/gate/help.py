"""Whether the writer may be in danger. This only ever shows where help is; it stops nothing."""

import re

from alongside.gate.finding import Book
from alongside.gate.rule import Rule, phrases_in
from alongside.gate.text import Text

_PHRASES = """
(i|i'm|im|i've|ive|i'd|and|just|only|so|honestly|really|still|i'll|sometimes|days|nights) ..2
    (want|wanna|wanting|ready|going|wish|planning|rather|longing|need|gonna|hoping|tempted) (to|i
    could)? ..1 (die|be dead|kill myself|end my life|end it|end it all|end everything|disappear
    forever|take my life|take my own life|end myself|go to sleep and never|not exist|not be here|
    stop existing|hurt myself|harm myself|cut myself|overdose|unalive myself|be gone|not be alive|
    hang myself|drown myself|jump off|jump in front|sleep and not wake) !(laughing|of shame|with
    laughter|it with him|to know|of embarrassment)
(don't|dont|do not|didn't wake|no longer|not) ..1 (want|wanna|wish) ..1 (be here|live|be alive|
    wake up|exist|go on living|go on|keep living|carry on living|carry on|see another day|be in
    this world|be on this earth) !(at this|at work|in this|at the|next to|with them|when they|for
    christmas|without having|like|any more at|at his|at her|by)
(i|i'm|i've|im|ive) (can't|cannot|cant|am not able to|don't know how to) ..1 (go on|live|carry on|
    keep going|keep living|do this) ..1 (.|anymore|any more|without|like this|any longer|much
    longer|and|since)
(no|any|not one|see any|see no|single) (reason|point|sense|use) (to|in|for me to|left to) ..1 (go
    on|live|living|keep going|carry on|going on|be here|being here|stay|being alive|keep living|
    get up|wake up|exist|carrying on)
nothing ..2 (live for|left for me|to stay for|to live)
(kill|killing|hang|hanging|hurt|hurting|harm|harming|cut|cutting|drown|drowning|overdose|starve|
    starving|shoot|burn|burning|unalive|end|ending|poison) (myself|my self)
(end|ending|take|taking) (my life|my own life|it all|everything tonight|my life tonight)
(going to|gonna|want to|i'll|will|could|ready to|about) (end it|end it all|end everything|ending
    it|ending it all) !(with)
(better|best) off (without me|if i|dead|when i'm gone|with me gone|once i'm)
(everyone|everybody|they|he|she|family|husband|world) (would|will|'d|is|are) (be )?better ..1 (if
    i|without me|when i)
(wish|wished) (i|that i) (was|were|wasn't|had|hadn't|hadnt|could|would|never) ..1 (dead|died|die|
    not woken|woken up|woke up|wake up|never wake|never been born|with my|with her|with him|with
    them|joined|join him|join her|alive anymore|here anymore|instead of|born|gone too|with my
    baby|gone with)
(i|i'd|just) ..3 (want|wanted|need|like|long|rather|ready|going|gonna) to (be with|join|go to|
    follow|go with) (her|him|my baby|my son|my daughter|my boy|my girl|my angel|them|my little|my
    child|my babies) !(at|when|in the photo|on the|for the|again at|in the room|every|while|until|
    all day|next|and hold) ..2 (.|now|again|in|where|up|so|and|wherever|soon|more)
want to go where (she|he|they|my)
(i'm|im|i am|feel|feeling|been feeling|i've been|felt so) (still |so |very |actively |quite |a bit
    |really )?(suicidal)
(have|having|had|get|getting|got) ..1 (suicidal|thoughts of suicide|thoughts of ending|thoughts of
    dying|thoughts of killing) ..1 (thoughts|now|again|.|feelings|every|most|since|lately|myself|
    it|my)
(thinking|think|thoughts|thought|dream|fantasise|fantasize) (about|of) ..2 (suicide|killing
    myself|ending it|ending it all|ending my|dying all|dying every|not being here|hurting myself|
    taking my|jumping|crashing the|driving into|driving off|taking all|stepping in front|walking
    into the sea|ending things|overdosing)
(started|been|start|i'm|back to|keep|i've|went back to|began|want to|need to) (cutting|cutting
    again|self harming|self-harming|cut again|self harm|self-harm) (again|myself|.|since|my|and|
    every)
(take|taking|took|taken|swallow|saved|saving|save|got|have|stockpiled|stashed|counting|counted)
    (up )?(all )?(the |my |of my |these |enough |all my |enough of my |a lot of )?(pills|tablets|
    tramadol|paracetamol|meds|medication|sleeping pills|sleeping tablets) ..1 (at once|tonight|.|
    ready|up|in the drawer|beside|and|saved|hidden|in one go|now) !(i was given)
(i|i've|have) ..1 (have|got|made|had) (a|the|my) (plan|noose|rope|method|date) (.|and|for|to end|
    ready|now|tonight|in mind) !(for the funeral|for him|for the|for her|for you|for his|for a|we|
    to bring|to come|to visit)
(written|wrote|writing|left|write) (my|a) (goodbye|suicide|last|farewell) (note|letter|letters|
    notes) !(to him|to her)
(won't|wont|will not|not going to) be (here|around|alive) (tomorrow|much longer|for long|by
    morning|next week|anymore|any more|when you read)
goodbye (everyone|everybody|all|world|cruel)
(can't|cannot|cant|don't|dont) see (a|any|no) (way out|way forward|future|way through|other way)
(want|need|wish) (it|this|everything|the pain|it all) ..1 to (end|stop)
(want|need) (it|everything) (all )?to (end|be over)
(go|went|going) to (sleep|bed) ..3 (never|not|don't|hope) ..2 wake
(hope|hoping|pray|praying|wish) (i|that i) (don't|dont|never|won't|do not|just don't|die|didn't)
    ..1 (wake|die|in my sleep|soon|make it)
(life|living) (is|isn't|has|feels) ..1 (not worth|worth living|no meaning|pointless|no longer
    worth|worth it) ..1 (living|anymore|any more|now|without|left|.|since)
(tired|sick) of (living|being alive|life|existing)
(should|i should) have been me (who died|that died|instead)
(what's|what is|whats) the point (of|in) (living|being alive|carrying on|going on|life|being here)
"""
_BOOK = Book([Rule("help", phrases_in(_PHRASES), excusable=False)])
WORDS = _BOOK.words

# Who is meant, and when? Another person, another time, or the opposite: nobody is in danger now.
_ELSEWHERE = re.compile(
    r"\b(?:not|never|isn'?t|wouldn'?t|ain'?t)(?: \w+){0,2}?\W*$|"
    r"\bdon'?t (?!know)(?:\w+ )?(?:want|wish|wanna)\W*$|"
    r"\b(?:my|his|her|our|the|a) (?!(?:husband|wife|partner|family|kids) would)"
    r"(?:\w+ )?(?:brother|sister|dad|mum|mom|mother|father|friend|wife|husband|partner|cousin|"
    r"uncle|aunt|"
    r"neighbour|neighbor|colleague|son|daughter|nephew|niece|man|woman|girl|lad|"
    r"boss)(?: \w+){0,4}?\W*$|"
    r"\b(?:if|when|should|that|told us|says?) (?:you|they|she|he|anyone|"
    r"someone)(?: \w+){0,4}?\W*$|"
    r"\b(?:he|she|they|you|people|someone|who)(?: \w+){0,3}?\W*$"
)
_PAST = re.compile(
    r"\b(?:i|we) (?:was|were|felt|had been)(?: \w+){0,2}?\W*$|\b(?:wanted|used to)\b"
)
_NOW = re.compile(r"\b(?:still|now|again|tonight|today)\b")
_THIRD = re.compile(r"\b(?:he|she|they|you|anyone|someone|people|who)\b")
_SELF = re.compile(r"\b(?:i|i'm|im|i've|ive|i'd|i'll|me|my|myself)\b")
_FAR = re.compile(r"\b(?:better off|be better|would be|will be|'d be)\b")


def needs_help(text: Text) -> bool:
    return any(_is_now_and_own(text, start, end) for start, end in _BOOK.spans(text))


def _is_now_and_own(text: Text, start: int, end: int) -> bool:
    begin = text.sentences.span(text.sentences.number(start))[0]
    before = text.words.text[max(begin, start - 80) : start]
    words = text.words.text[start:end]
    if _FAR.search(words) or _FAR.search(before):
        return not _NEGATED_BEFORE.search(before)
    own = _SELF.search(words)
    clause = re.split(r"\b(?:and|but|because)\b|[,;]", before)[-1]
    if _ELSEWHERE.search(clause) and not (own and _begins_with_self(words)):
        return False
    return not (_PAST.search(clause) and not _NOW.search(clause + words))


_NEGATED_BEFORE = re.compile(r"\b(?:not|never|n'?t)\W*(?:\w+\W+)?$")


def _begins_with_self(words: str) -> bool:
    first = _SELF.search(words)
    return first is not None and first.start() == 0
