from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.people import names
from alongside.people.models import Person, Role
from alongside.people.saying import ACCOUNTS


class Naming(forms.ModelForm[Person]):
    class Meta:
        model = Person
        fields = ["shown_name", "initials"]
        help_texts = {
            "shown_name": _("Left empty, others see the name you sign in with."),
            "initials": _("For what you sign with initials alone."),
        }

    def clean_shown_name(self) -> str:
        name = names.tidy(self.cleaned_data["shown_name"])
        if name:
            names.check_writable(name)
        if name and Role.objects.somebody_looks_like(name, except_for=self.instance):
            raise forms.ValidationError(ACCOUNTS["name_like_a_role"])
        return name
