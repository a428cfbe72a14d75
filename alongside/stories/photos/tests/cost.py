"""What one photo costs, in the whole: `python -m alongside.stories.photos.tests.cost`."""

from collections.abc import Callable
from io import BytesIO
from statistics import median
from time import perf_counter

from PIL import Image

from alongside.stories.photos import redraw
from alongside.stories.photos.tests.pictures import heic, written

ROUNDS = 5


def noise(width: int, height: int) -> Image.Image:
    coarse = Image.effect_noise((width // 4, height // 4), 60)
    layer = coarse.resize((width, height), Image.Resampling.BILINEAR)
    return Image.merge("RGB", (layer, layer.transpose(Image.Transpose.ROTATE_180), layer))


PHOTOS: dict[str, Callable[[], bytes]] = {
    "tiny HEIC (the start of a worker)": heic,
    "12 MP JPEG": lambda: written(noise(4000, 3000), "JPEG", quality=90),
    "12 MP PNG": lambda: written(noise(4000, 3000), "PNG", compress_level=1),
    "12 MP WebP": lambda: written(noise(4000, 3000), "WEBP", method=0),
    "12 MP AVIF": lambda: written(noise(4000, 3000), "AVIF", speed=10),
    "40 MP JPEG": lambda: written(noise(8000, 5000), "JPEG", quality=85),
}


def main() -> None:
    for name, make in PHOTOS.items():
        upload = make()
        took = sorted(_milliseconds(upload) for _ in range(ROUNDS))
        size = f"{len(upload) / 1e6:5.1f} MB"
        print(f"{name:34} {size}  median {median(took):6.0f} ms  slowest {took[-1]:6.0f} ms")


def _milliseconds(upload: bytes) -> float:
    start = perf_counter()
    redraw(BytesIO(upload))
    return (perf_counter() - start) * 1000


if __name__ == "__main__":
    main()
