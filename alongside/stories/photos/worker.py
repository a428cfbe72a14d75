"""The child process: one upload on stdin, one answer in the file on stdout, then the end.

It runs as `python -m alongside.stories.photos.worker SECONDS`. Whatever goes wrong in a decoder
goes wrong here, within bounds, and takes nothing along.
"""

import sys
from collections.abc import Callable
from typing import IO, BinaryIO

from alongside.stories.photos import answer
from alongside.stories.photos.limits import bound_this_process
from alongside.stories.photos.redrawn import Redrawn
from alongside.stories.photos.refusal import Reason, Refused

Draw = Callable[[BinaryIO], Redrawn]


def main() -> None:
    bound_this_process(float(sys.argv[1]))
    answer_with(_decoders(), sys.stdin.buffer, sys.stdout.buffer)
    sys.stdout.flush()


def answer_with(drawn: Draw, upload: BinaryIO, out: IO[bytes]) -> None:
    try:
        photo = drawn(upload)
    except Refused as refused:
        answer.write_refused(refused.reason, out)
    except Exception:
        # Decoders raise nearly everything for a damaged file, MemoryError included.
        answer.write_refused(Reason.BROKEN, out)
    else:
        answer.write_redrawn(photo, out)


def _decoders() -> Draw:
    """Loaded late, so that even a decoder's start-up code runs within the bounds."""
    try:
        from alongside.stories.photos.drawing import drawn  # noqa: PLC0415
    except Exception:
        # Said by a code of its own: a missing library must not read as her photo being broken.
        sys.exit(answer.CANNOT_START)
    return drawn


if __name__ == "__main__":
    main()
