"""Photos, written anew: only the pixels of an upload ever reach another person."""

from alongside.stories.photos.limits import MAX_BYTES, MAX_PIXELS
from alongside.stories.photos.redrawing import redraw
from alongside.stories.photos.redrawn import Redrawn
from alongside.stories.photos.refusal import Reason, Refused
from alongside.stories.photos.slots import Slots

__all__ = ["MAX_BYTES", "MAX_PIXELS", "Reason", "Redrawn", "Refused", "Slots", "redraw"]
