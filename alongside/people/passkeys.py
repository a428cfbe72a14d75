"""A person's passkeys. allauth keeps and reads them."""

from typing import Any

from allauth.mfa.models import Authenticator
from django.db.models import QuerySet

from alongside.page.ids import random_id
from alongside.people.models import Person
from alongside.people.times import midnight

KIND = Authenticator.Type.WEBAUTHN


def of(person: Person) -> "QuerySet[Authenticator]":
    kept: QuerySet[Authenticator] = Authenticator.objects.filter(user=person, type=KIND)
    return kept.order_by("pk")


def add(person: Person, name: str, credential: dict[str, Any]) -> None:
    data = {"name": name, "credential": credential, "public_id": random_id()}
    Authenticator.objects.create(user=person, type=KIND, data=data, created_at=midnight())


def rename(passkey: Authenticator, name: str) -> None:
    passkey.data["name"] = name
    passkey.save(update_fields=["data"])
