"""The place's own secret key: made once, kept beside its data, readable by its owner alone."""

import os
import secrets
from pathlib import Path

from alongside.site.reading import text


def secret_kept_in(path: Path) -> str:
    """The key from ALONGSIDE_SECRET (or its _FILE), else from `path`, made there if missing."""
    given = text("ALONGSIDE_SECRET", "")
    if given:
        return given
    try:
        # Exclusive, so that two processes starting together agree on one key.
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(encoding="ascii").strip()
    with os.fdopen(descriptor, "w", encoding="ascii") as kept:
        kept.write(key := secrets.token_urlsafe(50))
    return key
