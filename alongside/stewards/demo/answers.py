from alongside.gate import read
from alongside.people.models import Person
from alongside.responses.models import Candle, Reply, ResponseRule
from alongside.responses.models.answer import Answer
from alongside.stewards.demo.data import Data
from alongside.stewards.demo.days import ago
from alongside.stewards.demo.people import Cast
from alongside.stories.models import Story


def answer(story: Story, told: Data, cast: Cast) -> None:
    """The rule, and what came under it. Every reply goes by the gate, as in any place."""
    rule = told.get("rule", {})
    if rule:
        ResponseRule.objects.create(story=story, **rule)
    for each in told.get("candles", []):
        for name in each["by"]:
            date_it(Candle.light(story, cast[name]), each)
    for each in told.get("replies", []):
        reply(story, each, cast)


def reply(story: Story, told: Data, cast: Cast) -> None:
    words, by = told["words"].strip(), cast[told["by"]]
    reading = read(words, story=story.words, welcome=ResponseRule.of(story).welcome)
    sent = Reply.send(story, by, words, reading, attempt=story.attempt)
    if sent.delivered_on:
        sent.delivered_on = ago(told["on"])
    if decided := told.get("decided"):
        decide(sent, decided, cast)
    if told.get("removed"):
        sent.remove(story.author)
    date_it(sent, told)


def decide(sent: Reply, decided: Data, cast: Cast) -> None:
    by: Person = cast[decided["by"]]
    sent.delivered_on = None
    sent.decide(by, let_in=decided["let_in"], why=decided["why"])


def date_it(given: Answer, told: Data) -> None:
    given.given_on = ago(told["on"])
    if told.get("read"):
        given.opened_on = ago(told["on"])
    given.save()
