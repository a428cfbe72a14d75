"""A story of ada's with everything that can hang on it, in each state it can be in."""

import io
from dataclasses import dataclass, field

from django.core.files.base import ContentFile
from PIL import Image

from alongside.circles.models import Block, Circle, CircleInvitation, Kind
from alongside.gate import read
from alongside.page.ids import random_id
from alongside.people.models import Invitation, Loss, Person
from alongside.responses.models import Candle, Opens, Reply, ResponseRule, SavedWords, ShownTo
from alongside.stories.models import Photo, Signature, Story

STATES = ("open to chosen", "only me", "withdrawn")
NOBODYS = "x" * 16
KIND = "I read this twice. Wren is a beautiful name."
UNKIND = "You are a stupid bitch and you killed your baby."


@dataclass
class House:
    people: dict[str, Person]
    story: Story
    ids: dict[str, str] = field(default_factory=dict)


def build(people: dict[str, Person], state: str, **words: str) -> House:
    ada, bo, cy, dee = (people[name] for name in ("ada", "bo", "cy", "dee"))
    sisters = Circle.objects.create(kind=Kind.CHOSEN, owner=ada, name=words.get("list", "sisters"))
    for person in (cy, dee):
        sisters.take_in(person)
    Block.objects.get_or_create(by=ada, blocked=dee)
    story = Story.objects.create(author=ada, signature=Signature.NAME)
    story.keep(words.get("title", "Twenty weeks"), words.get("words", "There was no heartbeat."))
    ResponseRule.objects.create(story=story, opens=Opens.WORDS, shown_to=ShownTo.READERS)
    photo = photo_of(story, alt=words.get("alt", "A blanket"))
    reply = reply_to(story, cy, words.get("reply", KIND))
    held = reply_to(story, cy, UNKIND)
    token = CircleInvitation.into(sisters, ada, uses=50)
    put(story, state, [sisters, Circle.partner_of(ada)])
    return House(
        people=people,
        story=story,
        ids={
            "story_id": story.public_id,
            "photo_id": photo.public_id,
            "reply_id": reply.public_id,
            "held_id": held.public_id,
            "candle_id": Candle.light(story, cy).public_id,
            "saved_id": SavedWords.objects.create(person=cy, words="Not sent.").public_id,
            "circle_id": sisters.public_id,
            "person_id": bo.public_id,
            "token": token,
            "public_id": Loss.objects.create(person=ada, own_word="Wren").public_id,
            **looked_after(people),
        },
    )


def looked_after(people: dict[str, Person]) -> dict[str, str]:
    """A room, a link of the host's, somebody who waits to be let in, and a steward."""
    room = Circle.objects.create(kind=Kind.ROOM, name="After 20 weeks")
    invitation, _ = Invitation.make(people["hana"], uses=2)
    waiting = Person.objects.join("rowan", "a quiet place to sit", waiting=True)
    return {
        "room_id": room.public_id,
        "pk": str(invitation.pk),
        "waiting_id": waiting.public_id,
        "steward_id": people["mo"].public_id,
    }


def put(story: Story, state: str, circles: list[Circle]) -> None:
    if state != "only me":
        story.open_to(circles)
    if state == "withdrawn":
        story.withdraw()


def photo_of(story: Story, alt: str = "") -> Photo:
    drawn = io.BytesIO()
    Image.new("RGB", (4, 3), "#c8a").save(drawn, "WEBP")
    files = {size: ContentFile(drawn.getvalue(), f"{random_id()}.webp") for size in PHOTO_SIZES}
    sides = {"small_width": 4, "small_height": 3, "width": 4, "height": 3}
    return Photo.objects.create(story=story, alt=alt, **files, **sides)


PHOTO_SIZES = ("full", "small")


def reply_to(story: Story, person: Person, words: str) -> Reply:
    return Reply.send(story, person, words, read(words), attempt=random_id())
