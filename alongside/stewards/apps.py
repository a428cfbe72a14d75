from django.apps import AppConfig


class Stewards(AppConfig):
    name = "alongside.stewards"
