from django import forms

from alongside.people.models import Person


class ChoosingLetterboxNote(forms.ModelForm[Person]):
    class Meta:
        model = Person
        fields = ["quiet_note"]
        widgets = {"quiet_note": forms.RadioSelect}
