from io import BytesIO
from typing import BinaryIO

from alongside.stories.photos import Reason, Redrawn, Refused, redraw


def outcome(upload: bytes | BinaryIO, **options: object) -> Redrawn | Reason:
    """What became of an upload: the photo, or the reason why not."""
    source = BytesIO(upload) if isinstance(upload, bytes) else upload
    try:
        return redraw(source, **options)  # type: ignore[arg-type]
    except Refused as refused:
        return refused.reason
