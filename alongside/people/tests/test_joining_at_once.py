"""Two people, one invitation, the same moment."""

from threading import Barrier, Thread

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client

from alongside.people.models import Invitation, Person
from alongside.people.tests.test_joining import invite
from alongside.place.models import Place
from alongside.place.models.place import SignUp


@pytest.mark.django_db(transaction=True)
def test_two_at_the_same_moment_cannot_both_use_the_last_of_an_invitation():
    host = Person.objects.create(username="hana", admitted_on="2026-01-01")
    Place.objects.create(pk=1, sign_up=SignUp.INVITATION)
    _, token = Invitation.make(host)
    cache.clear()
    clients = [Client() for _ in range(4)]
    for client in clients:
        invite(client, token)
    together = Barrier(len(clients))

    def send(number, client):
        together.wait()
        form = {"username": f"guest {number}", "password1": "a quiet place to sit"}
        client.post("/sign/up/", form)
        connection.close()

    threads = [Thread(target=send, args=pair) for pair in enumerate(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Person.objects.filter(username__startswith="guest").count() == 1
