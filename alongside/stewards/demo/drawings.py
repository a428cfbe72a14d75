"""Four quiet drawings, made anew each time: nobody's photo, and nobody's baby."""

from collections.abc import Callable

from PIL import Image

from alongside.stewards.demo.brush import (
    Shape,
    box,
    ground,
    on_paper,
    paint,
    paint_fold,
    paint_oval,
    rounded,
    shaded,
)


def window() -> Image.Image:
    """A window at dusk, with one light far off."""
    view = shaded((70, 84, 118), (230, 176, 132))
    land = ground((-200, 840), (260, 800), (620, 850), (980, 790), (2100, 880))
    paint(view, land, (66, 62, 72), soft=4)
    paint(view, box(1000, 866, 16, 16), (255, 222, 150), soft=4)
    room = shaded((60, 49, 45), (38, 31, 31))
    paint(room, box(296, 96, 848, 820), (84, 68, 60))
    room.paste(view.resize((820, 780)), (310, 110))
    for bar in (box(708, 110, 24, 780), box(310, 420, 820, 20)):
        paint(room, bar, (84, 68, 60))
    paint(room, box(240, 890, 960, 48), (108, 87, 75), soft=2)
    paint(room, box(240, 938, 960, 26), (28, 22, 22), soft=9)
    return on_paper(room)


def blanket() -> Image.Image:
    """Folded twice, by daylight."""
    picture = shaded((238, 232, 221), (214, 204, 189))
    paint(picture, box(190, 830, 1080, 90), (166, 154, 138), soft=34)
    for fold, colour in enumerate([(158, 179, 157), (172, 192, 170), (188, 206, 185)]):
        top = 708 - fold * 142
        paint_fold(picture, (232, top + 16, 1222, top + 172), (126, 142, 124), soft=14)
        paint_fold(picture, (228, top, 1218, top + 156), colour, soft=2.5)
    for stitch in range(262, 1150, 36):
        paint(picture, box(stitch, 548, 18, 5), (242, 240, 228), soft=0)
    return on_paper(picture)


def cup() -> Image.Image:
    """On a sill, in early light."""
    picture = shaded((202, 214, 222), (246, 228, 202))
    paint(picture, box(0, 800, 1440, 290), (224, 216, 204))
    paint(picture, box(0, 796, 1440, 7), (196, 186, 174), soft=3)
    paint(picture, [(640, 900), (1330, 936), (1300, 980), (640, 960)], (178, 168, 157), soft=22)
    paint_oval(picture, (800, 612, 1000, 812), (226, 222, 217))
    paint_oval(picture, (834, 646, 966, 778), (237, 226, 206))
    paint_oval(picture, (574, 850, 866, 962), (245, 242, 236))
    paint(picture, [(540, 562), (900, 562), (866, 908), (574, 908)], (245, 242, 236))
    paint(picture, [(806, 570), (884, 570), (850, 890), (800, 930)], (225, 221, 216), soft=24)
    paint_oval(picture, (540, 528, 900, 598), (229, 225, 219))
    paint_oval(picture, (560, 540, 880, 592), (156, 110, 76))
    return on_paper(picture)


def hill() -> Image.Image:
    """One long hill, with a path going up."""
    picture = shaded((208, 218, 224), (240, 232, 214))
    far = ground((-300, 600), (300, 540), (700, 640), (1100, 480), (1800, 620))
    near = ground((-500, 960), (300, 760), (800, 540), (1200, 660), (1900, 860))
    one_side: Shape = [(430, 1200), (720, 1000), (650, 820), (800, 700), (802, 600)]
    other_side: Shape = [(806, 600), (824, 700), (712, 830), (820, 1000), (660, 1200)]
    paint(picture, far, (178, 192, 187), soft=7)
    paint(picture, near, (134, 155, 124), soft=4)
    paint(picture, rounded(one_side + other_side), (203, 196, 166), soft=4)
    return on_paper(picture)


DRAWINGS: dict[str, Callable[[], Image.Image]] = {
    "window": window,
    "blanket": blanket,
    "cup": cup,
    "hill": hill,
}
