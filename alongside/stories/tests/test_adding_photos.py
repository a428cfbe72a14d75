import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from alongside.stories.photos.tests.pictures import quarters, written

PHOTO = written(quarters(), "JPEG")


@pytest.fixture
def add(ada, story, as_):
    """add(bytes, …): ada sends these as photos of her story, and reads the page she is led to."""

    def add(*files: bytes) -> str:
        sent = [SimpleUploadedFile("IMG_1.jpg", file, "image/jpeg") for file in files]
        address = reverse("photos", args=[story.public_id])
        form = {"photos": sent, "csrfmiddlewaretoken": "of the page"}
        return as_(ada).post(address, form, follow=True).content.decode()

    return add


def test_one_photo_or_several_are_kept(add, story):
    add(PHOTO)
    add(PHOTO, PHOTO)
    assert story.photos.count() == 3


def test_a_photo_that_cannot_be_read_does_not_keep_the_others_out(add, story):
    page = add(PHOTO, b"not a photo", b"")
    assert "Photo 2: This is not a photo that can be read here." in page
    assert "Photo 3:" in page
    assert story.photos.count() == 1


def test_sending_none_says_so(add, story):
    assert "No photo was chosen yet." in add()
