from django.apps import AppConfig


class Stories(AppConfig):
    name = "alongside.stories"
