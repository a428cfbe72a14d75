from django.urls import URLPattern, URLResolver, path, re_path

from alongside.stories.views.closing import WithdrawalView, ending
from alongside.stories.views.home import home, search
from alongside.stories.views.mutes import mutes
from alongside.stories.views.opening import openings, telling
from alongside.stories.views.photos import photo, photo_removal, photo_words, photos
from alongside.stories.views.writing import draft, mine, words, write

PHOTO = r"^photos/(?P<photo_id>[\w-]{16})/(?P<size>full|small)\.webp$"

urlpatterns: list[URLPattern | URLResolver] = [
    path("", home, name="home"),
    path("search/", search, name="search"),
    path("write/", write, name="write"),
    path("write/draft/", draft, name="draft"),
    path("mine/", mine, name="mine"),
    path("you/mutes/", mutes, name="mutes"),
    path("stories/<str:story_id>/words/", words, name="story_words"),
    path("stories/<str:story_id>/photos/", photos, name="photos"),
    path("stories/<str:story_id>/telling/", telling, name="telling"),
    path("stories/<str:story_id>/openings/", openings, name="openings"),
    path("stories/<str:story_id>/withdrawal/", WithdrawalView.as_view(), name="withdrawal"),
    path("stories/<str:story_id>/ending/", ending, name="ending"),
    re_path(PHOTO, photo, name="photo"),
    path("photos/<str:photo_id>/", photo_words, name="photo_words"),
    path("photos/<str:photo_id>/removal/", photo_removal, name="photo_removal"),
]
