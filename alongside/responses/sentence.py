from django.utils.translation import gettext

from alongside.responses.models.rule import Answerers, Opens, ResponseRule, ShownTo


def sentence(rule: ResponseRule) -> str:
    """The author's rule, as a reader meets it before a word is typed."""
    match rule.opens:
        case Opens.QUIET:
            return gettext("This story asks for quiet. Reading it is enough.")
        case Opens.CANDLES:
            return gettext("You can light a candle here. Its author does not look for words.")
    return " ".join([gettext("Words are welcome here."), *_words(rule)])


def _words(rule: ResponseRule) -> list[str]:
    parts = []
    if rule.answerers == Answerers.SETTLED:
        parts.append(gettext("They are asked of members who have been here a while."))
    if rule.answerers == Answerers.KNOWN:
        parts.append(gettext("They are asked of people its author chose."))
    if rule.questions_welcome:
        parts.append(gettext("Questions and advice are welcome too."))
    else:
        parts.append(gettext("Questions and advice are not looked for."))
    if rule.shown_to == ShownTo.AUTHOR:
        parts.append(gettext("What you write is read by its author alone."))
    else:
        parts.append(gettext("What you write can be read by everyone who can read the story."))
    return parts
