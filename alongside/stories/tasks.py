from django.core.files.storage import default_storage
from django_tasks import task

from alongside.stories import search


@task()
def erase_photos(names: list[str]) -> None:
    """Take photo files out of the store. Names are random; a file already gone is well gone."""
    for name in names:
        default_storage.delete(name)


@task()
def sweep_search() -> None:
    """Leave nothing of deleted words in what searches are answered from."""
    search.sweep()
