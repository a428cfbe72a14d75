from alongside.circles.models import Circle, Hold, Kind
from alongside.stewards.demo import data
from alongside.stewards.demo.answers import answer
from alongside.stewards.demo.days import ago, end_of_day_in, moment_ago
from alongside.stewards.demo.people import Cast
from alongside.stewards.demo.photos import photograph
from alongside.stories.models import Draft, Story

# Whoever stands in these is held by what they are, so that they have no name of their own.
BY_NATURE = {Kind.EVERYONE, Kind.MEMBERS, Kind.SETTLED}


def tell(cast: Cast) -> None:
    for name, told in data.told().items():
        story = write(name, told, cast)
        photograph(story, told.get("photos", []))
        open_up(story, told, cast)
        answer(story, told, cast)
        close(story, told, cast)


def write(name: str, told: data.Data, cast: Cast) -> Story:
    story = Story.begun_by(cast[told["author"]], name)
    story.signature = told.get("signed", story.signature)
    story.begun_on = ago(told["begun"])
    story.is_covered, story.is_findable = told.get("covered", False), told.get("findable", False)
    story.save()
    if "words" in told:
        story.keep(told.get("title", ""), told["words"].strip())
        story.note(told.get("topics", []))
    if "draft" in told:
        title = told.get("title", "")
        Draft.objects.create(story=story, title=title, words=told["draft"].strip())
    return story


def open_up(story: Story, told: data.Data, cast: Cast) -> None:
    if "open" not in told:
        return
    circles = [circle_called(name, story) for name in told["open"]]
    until = end_of_day_in(told["until"]) if "until" in told else None
    story.open_to(circles, until=until, excepted=[cast[name] for name in told.get("excepted", [])])
    since = moment_ago(told["opened"])
    story.openings.update(since=since, day=since.date())
    story.shared_at = since
    story.save(update_fields=["shared_at"])


def circle_called(name: str, story: Story) -> Circle:
    """One that holds by nature, her partner, a list of hers or a room."""
    if name in BY_NATURE:
        return Circle.of_nature(Kind(name))
    if name == Kind.PARTNER:
        return Circle.partner_of(story.author)
    hers = Circle.objects.lists_of(story.author) | Circle.objects.rooms_of(story.author)
    return hers.get(name=name)


def close(story: Story, told: data.Data, cast: Cast) -> None:
    if days := told.get("withdrawn"):
        withdrawal = story.withdraw()
        withdrawal.at = moment_ago(days)
        withdrawal.save(update_fields=["at"])
    if held := told.get("held"):
        at = moment_ago(held["on"])
        Hold.objects.create(story=story, by=cast[held["by"]], why=held["why"], at=at)
