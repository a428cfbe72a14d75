"""Many damaged photos in one bounded worker: a process each would take minutes.

Run as a program it reads uploads from stdin (a length of four bytes before each) and prints a
line for each: the reason, or the fingerprint of the photo. It has the worker's own bounds.
"""

import hashlib
import struct
import subprocess
import sys
from io import BytesIO
from random import Random

from alongside.stories.photos import answer
from alongside.stories.photos.drawing import drawn
from alongside.stories.photos.limits import bound_this_process
from alongside.stories.photos.refusal import Refused
from alongside.stories.photos.worker import answer_with


def main() -> None:
    bound_this_process(30)
    while length := sys.stdin.buffer.read(4):
        answered = BytesIO()
        answer_with(drawn, BytesIO(sys.stdin.buffer.read(*struct.unpack(">I", length))), answered)
        answered.seek(0)
        print(_told(answered), flush=True)


def _told(answered: BytesIO) -> str:
    try:
        return hashlib.sha256(answer.read(answered).full).hexdigest()
    except Refused as refused:
        return refused.reason.value


def outcomes(uploads: list[bytes]) -> list[str]:
    sent = b"".join(struct.pack(">I", len(upload)) + upload for upload in uploads)
    done = subprocess.run(
        [sys.executable, "-m", "alongside.stories.photos.tests.damage"],
        input=sent, capture_output=True, check=True,
    )  # fmt: skip
    return done.stdout.decode().split()


def mutated(photo: bytes, random: Random) -> bytes:
    """A few bytes turned, cut out or doubled, anywhere."""
    changed = bytearray(photo)
    for _ in range(random.randint(1, 6)):
        at, length = random.randrange(len(changed)), random.randint(1, 16)
        piece = changed[at : at + length]
        changed[at : at + length] = random.choice(
            [random.randbytes(len(piece)), b"", piece * 2, b"\xff" * len(piece), bytes(len(piece))]
        )
    return bytes(changed)


if __name__ == "__main__":
    main()
