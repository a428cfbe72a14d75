from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from alongside.circles.finding import visible_or_404
from alongside.circles.viewer import Request
from alongside.page.resource import Resource
from alongside.responses.models import Candle, ResponseRule
from alongside.stories.models import Story


class CandleView(LoginRequiredMixin, Resource):
    """One person's candle on a story: lit, and put out."""

    http_method_names = ["post", "delete"]

    def post(self, request: Request, story_id: str) -> HttpResponse:
        story = visible_or_404(Story.objects, request.viewer, public_id=story_id)
        if ResponseRule.of(story).door_for(request.viewer).lets_candles_in:
            Candle.light(story, request.user)
        return beside_the_candle(story_id)

    def delete(self, request: Request, story_id: str) -> HttpResponse:
        story = visible_or_404(Story.objects, request.viewer, public_id=story_id)
        Candle.put_out(story, request.user)
        return beside_the_candle(story_id)


def beside_the_candle(story_id: str) -> HttpResponse:
    """Back to where the reader was on the page, not to its top."""
    return redirect(f"{reverse('story', args=[story_id])}#candle")
