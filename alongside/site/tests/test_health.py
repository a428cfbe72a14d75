import socket

import pytest
from django.core.cache import caches
from django.test import override_settings
from django.urls import reverse


def test_the_process_is_alive_without_asking_the_database(client):
    answer = client.get(reverse("alive"))
    assert (answer.status_code, answer.content) == (200, b"ok\n")


@pytest.mark.django_db
def test_a_place_whose_database_and_cache_answer_is_ready(client):
    answer = client.get(reverse("ready"))
    assert (answer.status_code, answer.content) == (200, b"ok\n")


@pytest.mark.django_db
def test_a_place_without_its_cache_says_so(client):
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        nowhere = f"redis://127.0.0.1:{nobody.getsockname()[1]}"
        redis = {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": nowhere}
        with override_settings(CACHES={"default": redis}):
            answer = client.get(reverse("ready"))
    caches.close_all()
    assert (answer.status_code, answer.content) == (503, b"no cache\n")
