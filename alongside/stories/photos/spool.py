from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryFile
from typing import IO, BinaryIO

from alongside.stories.photos.limits import MAX_BYTES
from alongside.stories.photos.refusal import Reason, Refused

_CHUNK = 64 * 1024


@contextmanager
def spooled(source: BinaryIO, declared_size: int | None) -> Iterator[IO[bytes]]:
    """The upload in a file that has no name: nothing is left of it when a process dies."""
    if declared_size is not None and declared_size > MAX_BYTES:
        raise Refused(Reason.TOO_LARGE_FILE)
    with TemporaryFile(prefix="alongside-") as upload:
        _copy(source, upload)
        yield upload


def _copy(source: BinaryIO, upload: IO[bytes]) -> None:
    taken = 0
    # One byte more than is allowed is asked for, never the whole of what is sent.
    while chunk := source.read(min(_CHUNK, MAX_BYTES + 1 - taken)):
        taken += len(chunk)
        if taken > MAX_BYTES:
            raise Refused(Reason.TOO_LARGE_FILE)
        upload.write(chunk)
    upload.seek(0)
