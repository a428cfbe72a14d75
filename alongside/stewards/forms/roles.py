from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.people import names
from alongside.people.models import Person


class StewardForm(forms.Form):
    """Somebody by the exact name they sign in with. `person` is whom it names."""

    name = forms.CharField(
        label=_("The name they sign in with"),
        help_text=_("Ask them for it. It may differ from the name others see."),
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "none"}),
    )
    person: Person

    def clean_name(self) -> str:
        name = names.to_sign_in_with(self.cleaned_data["name"])
        person = Person.objects.filter(username=name).first()
        if person is None or not person.is_admitted:
            raise forms.ValidationError(_("Nobody here signs in with this name."))
        self.person = person
        return name
