"""Which doors the story itself opens, beside those its author opened by her rule."""

import re

_OPENED_BY_WORDS = {
    "advice": re.compile(
        r"\b(?:any advice|what helped|any tips|please advise|recommend|what should (?:i|we)|"
        r"how did you (?:all )?(?:cope|manage)|does anyone know|can anyone (?:tell|advise|help)|"
        r"has anyone (?:tried|used)|ask(?:ing)? for advice|what (?:do|did) you do (?:with|"
        r"about))\b"
    ),
    "own_story": re.compile(
        r"\b(?:tell me (?:about )?your(?:s| stor)|share your stor|your own stor|"
        r"anyone else (?:been|had|lost)|"
        r"has anyone (?:else )?(?:been|had|lost|gone)|i(?:'d|"
        r" would) like to hear (?:about )?your)"
    ),
    "questions": re.compile(
        r"\b(?:ask me anything|you can ask|questions are (?:ok|fine|"
        r"welcome)|feel free to ask)\b"
    ),
    "faith in the story": re.compile(
        r"\b(?:my faith|our faith|in heaven|with (?:god|jesus|the lord|allah)|we pray(?:ed)?|"
        r"i pray(?:ed)?|"
        r"my angel|our angel|angel baby|jannah|inshallah|god (?:gave|has|holds))\b"
    ),
}


def doors_of(story: str | None) -> frozenset[str]:
    if not story:
        return frozenset()
    words = story.casefold().replace("’", "'")
    return frozenset(door for door, asked in _OPENED_BY_WORDS.items() if asked.search(words))
