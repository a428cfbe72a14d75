from django.conf import settings
from django.db import models

from alongside.page.ids import random_id
from alongside.people.models import today


class SavedWords(models.Model):
    """Words somebody wrote in answer and kept for themselves. Nobody else ever reads them, and
    they do not tell to which story they were an answer."""

    public_id = models.CharField(max_length=16, unique=True, default=random_id, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    words = models.TextField()
    on = models.DateField(default=today)

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return self.public_id
