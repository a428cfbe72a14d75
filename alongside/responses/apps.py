from django.apps import AppConfig


class Responses(AppConfig):
    name = "alongside.responses"
