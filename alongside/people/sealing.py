"""Secrets of a person that the server must be able to read again, closed with the place's key."""

import base64

from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings
from django.utils.crypto import salted_hmac


def seal(secret: str) -> str:
    return _keys().encrypt(secret.encode()).decode("ascii")


def unseal(sealed: str) -> str:
    return _keys().decrypt(sealed).decode()


def _keys() -> MultiFernet:
    # Former keys still open what they closed, so that a host can change the key.
    secrets = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    return MultiFernet([_key_from(str(secret)) for secret in secrets])


def _key_from(secret: str) -> Fernet:
    digest = salted_hmac("alongside.people.sealing", "", secret, algorithm="sha256").digest()
    return Fernet(base64.urlsafe_b64encode(digest))
