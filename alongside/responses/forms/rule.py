from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.responses.models import ResponseRule


class RuleForm(forms.ModelForm[ResponseRule]):
    class Meta:
        model = ResponseRule
        fields = ("opens", "answerers", "questions_welcome", "shown_to")
        widgets = {
            "opens": forms.RadioSelect,
            "answerers": forms.RadioSelect,
            "shown_to": forms.RadioSelect,
        }
        help_texts = {
            "opens": _("You can change this whenever you like. It reaches earlier answers too."),
            "answerers": _("Others can read the story, and are told that it asks for no answer."),
            "questions_welcome": _("Otherwise whoever writes a question is asked to leave it out."),
        }
