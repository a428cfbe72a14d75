import os
import resource
import signal

MAX_BYTES = 25 * 1024 * 1024
MAX_PIXELS = 40_000_000
FULL_SIDE = 2048
SMALL_SIDE = 640

SECONDS = 20.0  # wall clock for one photo
MAX_ANSWER = 16 * 1024 * 1024  # both sizes together; pure noise with alpha weighs less

# Address space of a worker. Found by halving `prlimit --as` around a worker until a photo of 40
# megapixels of noise just came back (Debian 12, x86-64, Pillow 13.0, pi-heif 1.4), in MiB:
# JPEG 124, progressive 4:4:4 319, CMYK progressive 394 · PNG grey 109, RGB 259, palette 454,
# RGBA 559 · WebP 679, with alpha 904 · AVIF 4:2:0 409, 4:4:4 with alpha 769 · HEIC 364, with
# alpha 574, 10 bit 4:4:4 424. The rest is room for other versions of the decoders.
MEMORY = 1280 * 1024 * 1024

_FILES = 32


def bound_this_process(seconds: float) -> None:
    """Called by the worker before it loads a decoder or reads a byte of the upload."""
    os.nice(10)
    _limit(resource.RLIMIT_AS, MEMORY)
    # With both limits alike the kernel would kill at once, and the reason would be lost.
    _limit(resource.RLIMIT_CPU, int(seconds) + 1, grace=1)
    _limit(resource.RLIMIT_FSIZE, MAX_ANSWER + 1024)
    _limit(resource.RLIMIT_NOFILE, _FILES)
    _limit(resource.RLIMIT_CORE, 0)
    # RLIMIT_NPROC stays as it is: libheif starts a thread for every photo and dies without it.
    # The site kills a slow worker; when the site itself was killed, this does.
    signal.setitimer(signal.ITIMER_REAL, seconds + 1)


def _limit(what: int, most: int, grace: int = 0) -> None:
    hard = resource.getrlimit(what)[1]
    if hard == resource.RLIM_INFINITY:
        hard = most + grace
    resource.setrlimit(what, (min(most, hard), min(most + grace, hard)))
