from alongside.responses.models.candle import Candle
from alongside.responses.models.reply import LONGEST_REPLY, Decision, Removal, Reply
from alongside.responses.models.rule import Answerers, Door, Opens, ResponseRule, ShownTo
from alongside.responses.models.saved import SavedWords

__all__ = [
    "LONGEST_REPLY",
    "Answerers",
    "Candle",
    "Decision",
    "Door",
    "Opens",
    "Removal",
    "Reply",
    "ResponseRule",
    "SavedWords",
    "ShownTo",
]
