from django.urls import URLPattern, URLResolver, path, re_path

from alongside.responses.views.blocking import blocking
from alongside.responses.views.candles import CandleView
from alongside.responses.views.letterbox import (
    ReplyRemoval,
    candle_removal,
    letterbox,
    letterbox_opening,
)
from alongside.responses.views.mine import my_words, reply_taking_back, saved_words_removal
from alongside.responses.views.reading import look_as, story
from alongside.responses.views.replying import replies
from alongside.responses.views.rule import rule

BLOCKING = r"^blocks/of/(?P<kind>reply|candle|story)/(?P<thing_id>[\w-]{16})/$"

urlpatterns: list[URLPattern | URLResolver] = [
    path("stories/<str:story_id>/", story, name="story"),
    path("stories/<str:story_id>/as/", look_as, name="look_as"),
    path("stories/<str:story_id>/rule/", rule, name="rule"),
    path("stories/<str:story_id>/candle/", CandleView.as_view(), name="candle"),
    path("stories/<str:story_id>/replies/", replies, name="replies"),
    path("letterbox/", letterbox, name="letterbox"),
    path("letterbox/opening/", letterbox_opening, name="letterbox_opening"),
    path("replies/<str:reply_id>/removal/", ReplyRemoval.as_view(), name="reply_removal"),
    path("replies/<str:reply_id>/taking-back/", reply_taking_back, name="reply_taking_back"),
    path("candles/<str:candle_id>/removal/", candle_removal, name="candle_removal"),
    path("you/kept-words/", my_words, name="kept_words"),
    path("you/kept-words/<str:saved_id>/removal/", saved_words_removal, name="saved_removal"),
    re_path(BLOCKING, blocking, name="blocking"),
]
