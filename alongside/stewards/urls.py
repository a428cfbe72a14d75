from django.urls import URLPattern, URLResolver, path

from alongside.stewards.views.held import held, held_letting_in, held_returning

urlpatterns: list[URLPattern | URLResolver] = [
    path("held/", held, name="held"),
    path("held/<str:reply_id>/letting-in/", held_letting_in, name="held_letting_in"),
    path("held/<str:reply_id>/returning/", held_returning, name="held_returning"),
]
