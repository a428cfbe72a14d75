from django.contrib.auth.hashers import make_password

from alongside.circles.models import Block, Circle, Kind
from alongside.people.models import Loss, Person, QuietNote, Role, Words
from alongside.responses.models import SavedWords
from alongside.stewards.demo import data
from alongside.stewards.demo.days import ago
from alongside.stories.models import Mute

PASSWORD = "a quiet place to sit"  # noqa: S105  told to whoever makes a demo

Cast = dict[str, Person]


def invite() -> Cast:
    """Everyone, by the name they sign in with, standing where they stand."""
    told = data.cast()
    # Made once: a password is slow to make, and this one is no secret.
    password = make_password(PASSWORD)
    cast = {each["name"].lower(): newcomer(each, password) for each in told["people"]}
    for pair in told["partners"]:
        one, other = (cast[name] for name in pair["people"])
        Circle.partner_of(one).take_in(other)
        Circle.partner_of(other).take_in(one)
    for each in told["lists"]:
        gather(Circle(kind=Kind.CHOSEN, owner=cast[each["owner"]], name=each["name"]), each, cast)
    for each in told["rooms"]:
        gather(Circle(kind=Kind.ROOM, name=each["name"], about=each["about"]), each, cast)
    for each in told["blocks"]:
        Block.objects.create(by=cast[each["by"]], blocked=cast[each["of"]])
    return cast


def gather(circle: Circle, told: data.Data, cast: Cast) -> None:
    circle.save()
    for name in told["people"]:
        circle.take_in(cast[name])


def newcomer(told: data.Data, password: str) -> Person:
    person = Person.newcomer(waiting=told.get("waits", False))
    person.call_themselves(told["name"])
    person.password, person.initials = password, told["initials"]
    person.joined_on = ago(told["days"])
    person.quiet_note = told.get("note", QuietNote.NONE)
    if person.admitted_on:
        person.admitted_on = person.joined_on
    person.save()
    settle(person, told)
    return person


def settle(person: Person, told: data.Data) -> None:
    """What they told for themselves, and what they were asked to do here."""
    chosen, own = told.get("word", ["", ""])
    Words.objects.create(person=person, chosen=chosen, own=own)
    Loss.objects.bulk_create(Loss(person=person, **loss) for loss in told.get("losses", []))
    Mute.choose(person, told.get("mutes", []))
    for kind in told.get("roles", []):
        Role.objects.create(person=person, kind=kind)
    if words := told.get("saved"):
        SavedWords.objects.create(person=person, words=words, on=ago(2))
