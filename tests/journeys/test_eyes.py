"""The journeys' own eyes: what they must notice, they notice."""

import pytest
from django.http import HttpRequest, HttpResponse
from django.urls import include, path


def drawn(request: HttpRequest, body: str) -> HttpResponse:
    title = "<!doctype html><html lang=en><title>Drawn</title>"
    return HttpResponse(f"{title}<main><h1>Drawn</h1>{body}</main>")


def who(request: HttpRequest) -> HttpResponse:
    return drawn(request, f"<p>{request.user}</p>")


def loud(request: HttpRequest) -> HttpResponse:
    return drawn(request, "<script>throw 1</script><p>An inline script</p>")


def unlabelled(request: HttpRequest) -> HttpResponse:
    return drawn(request, "<input>")


urlpatterns = [
    path("", who),
    path("loud", loud),
    path("unlabelled", unlabelled),
    path("favicon.ico", lambda request: HttpResponse(status=204)),
    path("", include("alongside.site.urls")),
]

pytestmark = pytest.mark.urls(__name__)


def test_a_window_shows_what_the_one_in_front_of_it_sees(page_for, phone_for, nojs_for, ada, axe):
    for open_for in (page_for, phone_for, nojs_for):
        page = open_for(ada)
        page.goto("/")
        assert "Ada" in page.inner_text("p")
        if open_for is not nojs_for:
            axe(page)


def test_a_page_that_is_not_there_is_no_complaint(looking):
    assert looking.page_for(None).goto("/nothing").status == 404
    assert looking.complaints == []


def test_an_inline_script_is_a_complaint(looking):
    looking.page_for(None).goto("/loud")
    assert "Content Security Policy" in looking.complaints.pop()


def test_a_field_without_a_name_is_a_violation(page_for, axe):
    page = page_for(None)
    page.goto("/unlabelled")
    with pytest.raises(AssertionError, match="label"):
        axe(page)
