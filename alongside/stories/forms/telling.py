from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.stories.models import Story
from alongside.stories.topics import Topic


class TellingForm(forms.ModelForm[Story]):
    """How a story is signed, and what its author says is in it."""

    topics = forms.MultipleChoiceField(
        label=_("What is in it"),
        help_text=_("Readers can ask not to meet a topic. Say nothing if you would rather not."),
        choices=Topic.choices,
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )

    class Meta:
        model = Story
        fields = ("signature", "is_covered")
        widgets = {"signature": forms.RadioSelect}
        help_texts = {
            "signature": _(
                "With no name, no page ties this story to another of yours. Someone who knows that "
                "only you chose them can still tell."
            ),
            "is_covered": _("Readers see the topics first, and open the words by hand."),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["topics"].initial = [note.topic for note in self.instance.notes.all()]

    def save(self, commit: bool = True) -> Story:
        story = super().save(commit)
        story.note(self.cleaned_data["topics"])
        return story
