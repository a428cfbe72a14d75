from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.circles.models import Circle


class RoomForm(forms.ModelForm[Circle]):
    class Meta:
        model = Circle
        fields = ("name", "about")
        labels = {"name": _("Its name"), "about": _("What it is for")}
        help_texts = {
            "name": _("Everyone in it reads the name, and whoever is asked in."),
            "about": _("A sentence or two for whoever is asked in."),
        }
        widgets = {"about": forms.Textarea(attrs={"rows": 2})}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].required = True
