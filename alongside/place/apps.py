from django.apps import AppConfig


class Place(AppConfig):
    name = "alongside.place"
