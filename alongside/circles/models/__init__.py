from alongside.circles.models.block import Block
from alongside.circles.models.circle import Circle, Kind, Standing
from alongside.circles.models.closing import Hold, Withdrawal
from alongside.circles.models.invitation import CircleInvitation
from alongside.circles.models.opening import Excepted, Opening, open_story

__all__ = [
    "Block",
    "Circle",
    "CircleInvitation",
    "Excepted",
    "Hold",
    "Kind",
    "Opening",
    "Standing",
    "Withdrawal",
    "open_story",
]
