"""A page that tells of trouble must not need what is in trouble."""

import pytest
from django.template.loader import render_to_string

ALONE = ["500.html", "400.html"]


@pytest.mark.parametrize("name", ALONE)
def test_it_is_drawn_without_a_request_and_without_a_database(name: str) -> None:
    html = render_to_string(name)
    assert "<h1>" in html
    assert 'href="/exit/"' in html
    assert 'href="/help/"' in html


@pytest.mark.parametrize("name", ALONE)
def test_it_says_what_is_safe_and_what_to_do(name: str) -> None:
    html = render_to_string(name)
    assert "kept" in html or "Nothing was changed" in html
    assert "Go back" in html
