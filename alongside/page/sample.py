"""The form that the style page shows, empty and with its mistakes. Nothing is ever sent from it."""

from django import forms


class SampleForm(forms.Form):
    name = forms.CharField(
        label="What should people call you?", help_text="Any name. It can change."
    )
    words = forms.CharField(
        label="Your words",
        widget=forms.Textarea,
        help_text="They are kept while you write, for you alone.",
    )
    circle = forms.ChoiceField(
        label="Who may read this?",
        widget=forms.RadioSelect,
        choices=[
            ("me", "Only me"),
            ("partner", "My partner"),
            ("chosen", "My sisters, and two friends I chose"),
        ],
    )
    rule = forms.MultipleChoiceField(
        label="What may people send?",
        widget=forms.CheckboxSelectMultiple,
        choices=[("candles", "A candle, without words"), ("words", "Words, read first")],
        help_text="Choose nothing, and nothing arrives.",
    )
    until = forms.DateField(
        label="Until when?",
        widget=forms.DateInput(attrs={"type": "date"}),
        required=False,
        help_text="After that day it is yours alone again.",
    )
    language = forms.ChoiceField(label="Language", choices=[("en", "English"), ("cy", "Cymraeg")])
    photo = forms.FileField(
        label="A photo",
        widget=forms.FileInput,
        required=False,
        help_text="JPEG, PNG, WebP, HEIC or AVIF, up to 25 MB.",
    )
    quietly = forms.BooleanField(label="Tell me quietly when something waits", required=False)


def with_mistakes() -> SampleForm:
    form = SampleForm({"name": "", "words": "", "until": "the spring"}, prefix="late")
    form.add_error(
        None, "This could not be opened yet. Some answers are missing. Your words are kept."
    )
    return form
