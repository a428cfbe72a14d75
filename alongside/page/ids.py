import secrets


def random_id() -> str:
    """A name for an address: 96 random bits, with nothing of time, order or person in it."""
    return secrets.token_urlsafe(12)
