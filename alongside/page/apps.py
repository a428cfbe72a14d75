from django.apps import AppConfig
from django.forms import Field
from django.utils.translation import gettext_lazy as _


class Page(AppConfig):
    name = "alongside.page"

    def ready(self) -> None:
        # Django's own words for it, "This field is required", scold.
        Field.default_error_messages["required"] = _("This is still empty.")
