from alongside.stories.models.mute import Mute
from alongside.stories.models.photo import MOST_PHOTOS, Photo
from alongside.stories.models.story import ContentNote, Draft, Signature, Story

__all__ = ["MOST_PHOTOS", "ContentNote", "Draft", "Mute", "Photo", "Signature", "Story"]
