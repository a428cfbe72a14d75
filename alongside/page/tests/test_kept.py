"""A form that comes too late, or from someone signed out meanwhile, hands every word back."""

import re
from html import unescape

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory

from alongside.page.kept import kept_when_signed_out, words_kept

HERE = "http://localhost"
LONG = (
    "I have read it three times.\r\n\r\n“Wren” is a beautiful name <3 &amp; I am glad you wrote it."
)


class Someone(AnonymousUser):
    """Signed in, as far as a page can tell."""

    is_authenticated = True  # type: ignore[assignment]


@pytest.fixture
def late(rf: RequestFactory, db: None):
    """A post of these fields that arrives after its token or session ended."""

    def request(fields: dict[str, object], origin: str | None = HERE) -> HttpRequest:
        headers = {"HTTP_ORIGIN": origin} if origin else {}
        request = rf.post(
            "/stories/a1/answers/?from=home", fields, HTTP_HOST="localhost", **headers
        )
        request.user = AnonymousUser()
        return request

    return request


def page(response: HttpResponse) -> str:
    return response.content.decode()


def test_long_words_are_shown_exactly_and_go_on_to_where_they_were_going(late) -> None:
    html = page(words_kept(late({"words": LONG})))
    shown = re.search(r'<textarea[^>]*name="words">\n(.*?)</textarea>', html, re.S)
    assert shown
    assert unescape(shown[1]) == LONG
    assert "&lt;3 &amp;amp; I am" in shown[1]
    assert 'action="/stories/a1/answers/?from=home"' in html
    assert 'name="csrfmiddlewaretoken"' in html


def test_words_that_begin_with_an_empty_line_keep_it(late) -> None:
    assert 'name="words">\n\r\nFirst' in page(words_kept(late({"words": "\r\nFirst"})))


def test_a_short_line_that_somebody_wrote_is_seen_too(late) -> None:
    html = page(words_kept(late({"words": "I am here."})))
    assert re.search(r'<textarea[^>]*name="words">\nI am here.</textarea>', html)


def test_short_values_go_along_unseen_all_of_them(late) -> None:
    html = page(words_kept(late({"circle": ["sisters", "partner"], "send": "yes"})))
    for name, value in [("circle", "sisters"), ("circle", "partner"), ("send", "yes")]:
        assert f'<input type="hidden" name="{name}" value="{value}">' in html


@pytest.mark.parametrize(
    "secret", ["password", "password1", "oldpassword", "code", "credential", "csrfmiddlewaretoken"]
)
def test_a_secret_is_never_sent_back(late, secret: str) -> None:
    assert "a quiet place to sit" not in page(words_kept(late({secret: "a quiet place to sit"})))


def test_photos_that_could_not_come_along_are_told_of(late) -> None:
    photo = SimpleUploadedFile("IMG_0042.jpg", b"bytes of a photo")
    html = page(words_kept(late({"words": "hello", "photo": photo})))
    assert "Photos could not be carried along" in html
    assert "IMG_0042" not in html


@pytest.mark.parametrize("origin", ["https://elsewhere.example", "null", None])
def test_a_form_filled_in_elsewhere_does_not_become_a_button_of_ours(
    late, origin: str | None
) -> None:
    response = words_kept(late({"confirm": "leave for good"}, origin))
    assert response.status_code == 403
    assert "leave for good" not in page(response)
    assert "Go on" not in page(response)


def test_someone_signed_out_can_sign_in_on_a_page_of_its_own(late) -> None:
    html = page(words_kept(late({"words": LONG})))
    assert re.search(
        r'<a class="button main" href="/[^"]+" target="_blank" rel="noopener">Sign in', html
    )


def test_django_asks_this_page_when_a_token_is_not_known(db: None) -> None:
    patient = Client(enforce_csrf_checks=True, HTTP_HOST="localhost", HTTP_ORIGIN=HERE)
    response = patient.post("/sign/in/", {"words": LONG})
    assert response.status_code == 403
    assert "Your words are still here" in page(response)
    assert response["Cache-Control"] == "no-store"


@kept_when_signed_out
def writing(request: HttpRequest, story: str) -> HttpResponse:
    return HttpResponse(f"kept for {story}")


def test_a_writing_view_hands_words_back_to_someone_signed_out(late) -> None:
    response = writing(late({"words": LONG}, origin=None), "a1")
    assert response.status_code == 403
    assert "I am glad you wrote it" in page(response)


def test_a_writing_view_asks_someone_signed_out_to_sign_in_before_writing(
    rf: RequestFactory,
) -> None:
    request = rf.get("/stories/a1/answers/")
    request.user = AnonymousUser()
    response = writing(request, "a1")
    assert response.status_code == 302
    assert response["Location"].endswith("?next=/stories/a1/answers/")


def test_a_writing_view_is_itself_for_someone_signed_in(late) -> None:
    request = late({"words": LONG})
    request.user = Someone()
    assert writing(request, "a1").content == b"kept for a1"
