from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.circles.models import Circle

MOST_USES = 50


class ListForm(forms.ModelForm[Circle]):
    class Meta:
        model = Circle
        fields = ("name",)
        labels = {"name": _("A name for it, that only you read")}
        error_messages = {"name": {"required": _("Give it a name you will know it by.")}}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].required = True


class InvitationForm(forms.Form):
    uses = forms.IntegerField(
        label=_("For how many people"),
        min_value=1,
        max_value=MOST_USES,
        initial=1,
        help_text=_("The link works for 14 days, or until that many have used it."),
    )
