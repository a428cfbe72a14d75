from django.db import models
from django.utils.translation import gettext_lazy as _


class Topic(models.TextChoices):
    """What an author can say is in a story, and a reader can ask not to meet.

    For choice, not as protection: content notes do not lessen distress (Bridgland 2023). The topic
    is named, never the drama.
    """

    PHOTO_OF_A_BABY = "photo", _("a photo of a baby")
    BIRTH = "birth", _("birth or labour")
    MEDICAL = "medical", _("medical detail")
    ENDING = "ending", _("ending a pregnancy")
    LIVING_CHILDREN = "living", _("living children")
    PREGNANT_AGAIN = "again", _("being pregnant again")
    TRYING = "trying", _("trying to conceive")
    FAITH = "faith", _("faith")
    DARK = "dark", _("not wanting to live")
    HARM = "harm", _("violence or harm")
