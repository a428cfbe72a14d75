from django.core.files.storage import default_storage
from django_tasks import task


@task()
def erase_photos(names: list[str]) -> None:
    """Take photo files out of the store. Names are random; a file already gone is well gone."""
    for name in names:
        default_storage.delete(name)
