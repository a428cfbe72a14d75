"""A quiet cast of invented people, for looking at the place before anybody real is in it."""

from alongside.stewards.demo.house import open_the_house
from alongside.stewards.demo.people import PASSWORD, invite
from alongside.stewards.demo.stories import tell

__all__ = ["PASSWORD", "invite", "open_the_house", "tell"]
