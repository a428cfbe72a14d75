from enum import Enum


class Reason(Enum):
    """Why a photo was not taken. The site turns each into a kind sentence."""

    TOO_LARGE_FILE = "too_large_file"
    TOO_MANY_PIXELS = "too_many_pixels"
    NOT_A_PHOTO = "not_a_photo"
    BROKEN = "broken"
    TOO_SLOW = "too_slow"
    BUSY = "busy"


class Refused(Exception):  # noqa: N818 (it reads as what happened: "except Refused")
    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason
