"""One address says where the data lies: `sqlite:///path` or `postgres://user:word@host:port/name`."""

from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from alongside.site.reading import Unreadable

# WAL lets readers go on while one writes; IMMEDIATE takes the write lock at once, so that two
# writers wait for one another instead of failing half way; FULL keeps what was acknowledged
# through a power cut.
SQLITE_START = (
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=10000;"
    "PRAGMA secure_delete=ON; PRAGMA foreign_keys=ON;"
)


def database_from(address: str) -> dict[str, Any]:
    """Django's settings for `address`. Raises Unreadable for a scheme we do not know."""
    match address.partition("://")[0]:
        case "sqlite":
            return _sqlite(address)
        case "postgres" | "postgresql":
            return _postgres(address)
        case other:
            raise Unreadable("ALONGSIDE_DATABASE", f"“{other}” is neither sqlite nor postgres")


def _sqlite(address: str) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": address.removeprefix("sqlite:///"),
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "init_command": SQLITE_START,
            "timeout": 10,
        },
    }


def _postgres(address: str) -> dict[str, Any]:
    parts = urlsplit(address)
    query = {name: values[0] for name, values in parse_qs(parts.query).items()}
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path.removeprefix("/"),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": query.get("host", parts.hostname or ""),
        "PORT": str(parts.port or query.get("port", "")),
        # With a pool of its own, Django must not keep connections as well.
        "CONN_MAX_AGE": 0,
        "OPTIONS": {"pool": True},
    }
