from django.urls import URLPattern, URLResolver, path

from alongside.circles.views.blocks import block_undoing, blocks
from alongside.circles.views.invitations import invitation
from alongside.circles.views.lists import (
    circle,
    circle_ending,
    circle_invitations,
    circle_letting_go,
    circles,
    leaving_circle,
)

urlpatterns: list[URLPattern | URLResolver] = [
    path("circles/", circles, name="circles"),
    path("circles/<str:circle_id>/", circle, name="circle"),
    path("circles/<str:circle_id>/invitations/", circle_invitations, name="circle_invitations"),
    path(
        "circles/<str:circle_id>/people/<str:person_id>/letting-go/",
        circle_letting_go,
        name="circle_letting_go",
    ),
    path("circles/<str:circle_id>/ending/", circle_ending, name="circle_ending"),
    path("circles/<str:circle_id>/leaving/", leaving_circle, name="leaving_circle"),
    path("invitations/<str:token>/", invitation, name="invitation"),
    path("blocks/", blocks, name="blocks"),
    path("blocks/<str:person_id>/undoing/", block_undoing, name="block_undoing"),
]
