import pytest
from django.test import Client

from alongside.place.models import Place

pytestmark = pytest.mark.django_db


def test_the_accent_is_the_hosts(client: Client) -> None:
    Place(pk=1, accent_hue=210).save()
    response = client.get("/-/colours.css")
    assert response.content == b":root{--accent-hue:210}"
    assert response["Content-Type"].startswith("text/css")
    assert not response.cookies


def test_it_is_kept_for_a_while_and_not_sent_twice(client: Client) -> None:
    first = client.get("/-/colours.css")
    assert first["Cache-Control"] == "public, max-age=300"
    again = client.get("/-/colours.css", headers={"if-none-match": first["ETag"]})
    assert again.status_code == 304


def test_a_new_accent_is_sent_to_whoever_kept_the_old_one(client: Client) -> None:
    old = client.get("/-/colours.css")["ETag"]
    Place(pk=1, accent_hue=120).save()
    assert client.get("/-/colours.css", headers={"if-none-match": old}).status_code == 200
