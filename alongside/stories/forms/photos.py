from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.stories.models import Photo
from alongside.stories.photos import Reason

MEGABYTES = 25
KINDS = "image/jpeg,image/png,image/webp,image/heic,image/heif,image/avif,.heic,.heif,.avif"

#: What is said of a photo that was not taken. Her words are safe whatever happens to it.
REFUSALS = {
    Reason.TOO_LARGE_FILE: _(
        "This photo is larger than 25 MB. Your words are kept. You could send a smaller one."
    ),
    Reason.TOO_MANY_PIXELS: _(
        "This photo has more than 40 million points. Your words are kept. "
        "You could send a smaller copy of it."
    ),
    Reason.NOT_A_PHOTO: _(
        "This is not a photo that can be read here. JPEG, PNG, WebP, HEIC and AVIF can be."
    ),
    Reason.BROKEN: _(
        "This photo could not be read to its end. Perhaps it was cut off on its way: "
        "you could send it again, or a copy of it."
    ),
    Reason.TOO_SLOW: _("This photo took too long to read. You could send a smaller copy of it."),
    Reason.BUSY: _("Several photos are being read at the moment. Please try again in a minute."),
}


class ManyFiles(forms.ClearableFileInput):
    allow_multiple_selected = True


class PhotosField(forms.FileField):
    """One file or several. Whether each can be read is asked when it is drawn anew."""

    widget = ManyFiles(attrs={"accept": KINDS})

    def clean(self, files: list[Any], initial: Any = None) -> list[Any]:
        if not files:
            raise forms.ValidationError(self.error_messages["required"], code="required")
        return [super(PhotosField, self).clean(file, initial) for file in files]


class PhotosForm(forms.Form):
    photos = PhotosField(
        label=_("Choose photos"),
        help_text=_(
            "Up to 25 MB and 40 million points each; JPEG, PNG, WebP, HEIC or AVIF. Each is drawn "
            "anew: where and when it was taken, and its name, are not kept."
        ),
        allow_empty_file=True,
        error_messages={"required": _("No photo was chosen yet.")},
    )


class PhotoForm(forms.ModelForm[Photo]):
    class Meta:
        model = Photo
        fields = ("alt", "is_covered")
        widgets = {"alt": forms.Textarea(attrs={"rows": 2})}
        help_texts = {
            "alt": _("Read aloud to someone who cannot see the photo."),
            "is_covered": _("Readers open it by hand. Nobody asks you to."),
        }
