from io import BytesIO

from alongside.stewards.demo.data import Data
from alongside.stewards.demo.drawings import DRAWINGS
from alongside.stories.models import Photo, Story
from alongside.stories.photos import redraw


def photograph(story: Story, told: list[Data]) -> None:
    for each in told:
        file = BytesIO()
        DRAWINGS[each["drawing"]]().save(file, "PNG", compress_level=1)
        file.seek(0)
        photo = Photo.keep(story, redraw(file))
        photo.alt, photo.is_covered = each["alt"], each.get("covered", False)
        photo.save(update_fields=["alt", "is_covered"])
