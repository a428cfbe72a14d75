from django.urls import URLPattern, URLResolver, path

from alongside.stewards.views.held import held, held_letting_in, held_returning
from alongside.stewards.views.host import host
from alongside.stewards.views.invitations import invitation_ending, invitations
from alongside.stewards.views.joining import joining, joining_letting_in, joining_refusal
from alongside.stewards.views.roles import host_stewards, steward_ending
from alongside.stewards.views.room_people import (
    room_invitation_ending,
    room_invitations,
    room_letting_go,
)
from alongside.stewards.views.rooms import room, room_ending, rooms

urlpatterns: list[URLPattern | URLResolver] = [
    path("held/", held, name="held"),
    path("held/<str:reply_id>/letting-in/", held_letting_in, name="held_letting_in"),
    path("held/<str:reply_id>/returning/", held_returning, name="held_returning"),
    path("host/", host, name="host"),
    path("host/stewards/", host_stewards, name="host_stewards"),
    path("host/stewards/<str:person_id>/ending/", steward_ending, name="steward_ending"),
    path("host/joining/", joining, name="joining"),
    path("host/joining/<str:person_id>/letting-in/", joining_letting_in, name="joining_letting_in"),
    path("host/joining/<str:person_id>/refusal/", joining_refusal, name="joining_refusal"),
    path("host/invitations/", invitations, name="invitations"),
    path("host/invitations/<int:pk>/ending/", invitation_ending, name="invitation_ending"),
    path("host/rooms/", rooms, name="rooms"),
    path("host/rooms/<str:room_id>/", room, name="room"),
    path("host/rooms/<str:room_id>/ending/", room_ending, name="room_ending"),
    path("host/rooms/<str:room_id>/invitations/", room_invitations, name="room_invitations"),
    path(
        "host/rooms/<str:room_id>/invitations/<int:pk>/ending/",
        room_invitation_ending,
        name="room_invitation_ending",
    ),
    path(
        "host/rooms/<str:room_id>/people/<str:person_id>/letting-go/",
        room_letting_go,
        name="room_letting_go",
    ),
]
