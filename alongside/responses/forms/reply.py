from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.page.ids import random_id
from alongside.responses.models import LONGEST_REPLY


class ReplyForm(forms.Form):
    """Words of support. `attempt` names this visit to the box, so sending twice sends once."""

    attempt = forms.CharField(widget=forms.HiddenInput, max_length=16, initial=random_id)
    words = forms.CharField(
        label=_("Your words"),
        max_length=LONGEST_REPLY,
        widget=forms.Textarea(attrs={"rows": 5}),
        error_messages={
            "required": _("There are no words here yet. You could also light a candle."),
            "max_length": _(
                "This has %(show_value)d letters and signs; an answer holds %(limit_value)d. "
                "Nothing is lost. A story of your own has more room."
            ),
        },
    )
