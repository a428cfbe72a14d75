"""One window photographed as on a telephone, on a desk, and on a desk at night."""

from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page

TALLEST = 1100
#: name: width, shortest height, how fine, by day or by night
SIGHTS = {
    "phone": (360, 740, "light"),
    "desk": (1280, 860, "light"),
    "dark": (1280, 860, "dark"),
}
COLOURS = 32
TO_THE_PART_ASKED_FOR = "document.querySelector(location.hash || 'html').scrollIntoView()"


def draw(page: Page, folder: Path, name: str) -> None:
    """Writes name-phone.png, name-desk.png and name-dark.png."""
    for sight, (width, height, scheme) in SIGHTS.items():
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.set_viewport_size({"width": width, "height": height})
        whole = page.evaluate("document.documentElement.scrollHeight")
        page.set_viewport_size({"width": width, "height": min(max(whole, height), TALLEST)})
        page.evaluate(TO_THE_PART_ASKED_FOR)
        page.evaluate("Promise.all([...document.images].map(it => it.decode().catch(() => 0)))")
        shot = page.screenshot(animations="disabled", caret="hide")
        (folder / f"{name}-{sight}.png").write_bytes(small(shot))


def small(shot: bytes) -> bytes:
    picture = Image.open(BytesIO(shot)).convert("RGB")
    few = picture.quantize(COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    out = BytesIO()
    few.save(out, "PNG", optimize=True)
    return out.getvalue()
