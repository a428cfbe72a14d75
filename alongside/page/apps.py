from django.apps import AppConfig


class Page(AppConfig):
    name = "alongside.page"
