"""What the drawings are made with: flat shapes with soft edges, on a paper with some grain."""

from hashlib import shake_128

from PIL import Image, ImageChops, ImageDraw, ImageFilter

Colour = tuple[int, int, int]
Point = tuple[float, float]
Shape = list[Point]
Corners = tuple[int, int, int, int]

SIZE = (1440, 1080)
GRAIN = 0.2


def shaded(above: Colour, below: Colour) -> Image.Image:
    """A plain ground, going over from one colour to the other."""
    slope = Image.linear_gradient("L").resize(SIZE)
    return Image.composite(Image.new("RGB", SIZE, below), Image.new("RGB", SIZE, above), slope)


def paint(picture: Image.Image, shape: Shape, colour: Colour, *, soft: float = 1.5) -> None:
    mask, draw = masked(picture)
    draw.polygon(shape, fill=255)
    lay_on(picture, colour, mask, soft)


def paint_oval(picture: Image.Image, within: Corners, colour: Colour) -> None:
    mask, draw = masked(picture)
    draw.ellipse(within, fill=255)
    lay_on(picture, colour, mask, soft=1.5)


def paint_fold(picture: Image.Image, within: Corners, colour: Colour, *, soft: float) -> None:
    """A length of cloth: open at its left edge, folded at its right."""
    mask, draw = masked(picture)
    draw.rounded_rectangle(within, 70, fill=255, corners=(False, True, True, False))
    lay_on(picture, colour, mask, soft)


def masked(picture: Image.Image) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    mask = Image.new("L", picture.size)
    return mask, ImageDraw.Draw(mask)


def lay_on(picture: Image.Image, colour: Colour, mask: Image.Image, soft: float) -> None:
    picture.paste(colour, mask=mask.filter(ImageFilter.GaussianBlur(soft)) if soft else mask)


def box(x: float, y: float, width: float, height: float) -> Shape:
    return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]


def ground(*line: Point) -> Shape:
    """All that lies under a gentle line, from beyond one edge to beyond the other."""
    return rounded([*line, (line[-1][0], 2 * SIZE[1]), (line[0][0], 2 * SIZE[1])])


def rounded(shape: Shape, times: int = 4) -> Shape:
    """The same shape without its corners: each is cut off, and so are the new ones (Chaikin)."""
    for _ in range(times):
        pairs = zip(shape, shape[1:] + shape[:1], strict=True)
        shape = [point for a, b in pairs for point in (between(a, b, 0.25), between(a, b, 0.75))]
    return shape


def between(a: Point, b: Point, part: float) -> Point:
    return a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part


def on_paper(picture: Image.Image) -> Image.Image:
    # Always the same grain, so that the drawings are the same on every machine.
    noise = shake_128(b"paper").digest(SIZE[0] * SIZE[1])
    grain = Image.frombytes("L", SIZE, noise).filter(ImageFilter.GaussianBlur(1)).convert("RGB")
    return Image.blend(picture, ImageChops.overlay(picture, grain), GRAIN)
