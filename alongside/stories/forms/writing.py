from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.page.ids import random_id
from alongside.stories.models import Story
from alongside.stories.models.story import LONGEST_WORDS


class WritingForm(forms.ModelForm[Story]):
    """The words of a story. `attempt` names this visit to the page, so sending twice keeps once."""

    attempt = forms.CharField(widget=forms.HiddenInput, max_length=16, initial=random_id)
    words = forms.CharField(
        label=_("Your words"),
        max_length=LONGEST_WORDS,
        # Nothing a person typed is trimmed away: a story may begin with an empty line.
        strip=False,
        widget=forms.Textarea(attrs={"rows": 18}),
        error_messages={
            "required": _("There are no words here yet. You can come back any time."),
            "max_length": _(
                "This has %(show_value)d letters and signs; one story holds %(limit_value)d. "
                "Nothing is lost: you could tell it in two parts."
            ),
        },
    )

    class Meta:
        model = Story
        fields = ("title", "words")
        labels = {"title": _("A title")}

    def clean_words(self) -> str:
        return plain_lines(self.cleaned_data["words"])


def plain_lines(words: str) -> str:
    """Browsers send every line's end as two characters; one is kept."""
    return words.replace("\r\n", "\n")
