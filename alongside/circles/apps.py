from django.apps import AppConfig


class Circles(AppConfig):
    name = "alongside.circles"
