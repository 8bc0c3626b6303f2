"""The marks of the invented municipalities, drawn at print size (600 dots per inch)."""

from functools import cache
from math import cos, pi, sin

from scripts.draw_templates.look import Colours, Mark
from scripts.draw_templates.picture import Distance, Picture, both, circle, polygon, stroke, without

SIDE = 420
HEIGHT_MM = SIDE * 25.4 / 600


@cache
def draw(mark: Mark, colours: Colours) -> bytes:
    """The mark as a square PNG, 17.8 millimetres wide in print."""
    picture = Picture(SIDE, SIDE, 600)
    match mark:
        case Mark.SHORE:
            _shore(picture, colours)
        case Mark.LEAF:
            _leaf(picture, colours)
        case Mark.MILL:
            _mill(picture, colours)
    return picture.png()


def _below(base: float, height: float, waves: float, shift: float = 0) -> Distance:
    """Everything under a wavy line."""
    return lambda px, py: base + height * sin((px / SIDE * waves + shift) * 2 * pi) - py


def _band(base: float, thickness: float, height: float, waves: float, shift: float = 0) -> Distance:
    return without(_below(base, height, waves, shift), _below(base + thickness, height, waves, shift))


def _shore(picture: Picture, colours: Colours) -> None:
    disc = circle(SIDE / 2, SIDE / 2, SIDE / 2 - 4)
    picture.fill(disc, colours.accent)
    picture.fill(both(disc, circle(SIDE / 2, 205, 92)), colours.second)
    field = both(disc, _below(205, -16, 0.5, 0))
    picture.fill(field, colours.accent)
    for base in (218, 268):
        picture.fill(both(disc, _band(base, 15, -16, 0.5)), "FFFFFF")
    for base, shift in ((316, 0.0), (358, 0.5)):
        picture.fill(both(disc, _band(base, 15, 9, 3, shift)), "FFFFFF")


def _leaf(picture: Picture, colours: Colours) -> None:
    centre = SIDE / 2
    picture.fill(_blade, colours.accent)
    picture.fill(stroke([(centre, 322), (centre, 412)], 14), colours.accent)
    picture.fill(stroke([(centre, 44), (centre, 330)], 11), "FFFFFF")
    for y in (140, 200, 260):
        for side in (-1, 1):
            vein = stroke([(centre, y + 26), (centre + side * 92, y - 50)], 9)
            box = (min(centre, centre + side * 98), y - 60, max(centre, centre + side * 98), y + 34)
            picture.fill(both(vein, _blade), "FFFFFF", box)


def _blade(px: float, py: float) -> float:
    """A birch leaf: widest below its middle, toothed along the edge."""
    top, bottom = 6.0, 336.0
    along = (py - top) / (bottom - top)
    if not 0 < along < 1:
        return 1.0
    half = float(146 * sin(pi * along**1.55) ** 0.9)
    tooth = 11 * (1 - along * 8 % 1) * min(1.0, half / 40)
    return (abs(px - SIDE / 2) - half - tooth + 6) * 0.8


def _mill(picture: Picture, colours: Colours) -> None:
    centre = SIDE / 2
    for quarter in range(4):
        turn = pi / 5 + quarter * pi / 2
        corners = [_turned(x, y, turn) for x, y in ((34, -9), (200, -9), (200, 66), (58, 66))]
        across, down = [x for x, _ in corners], [y for _, y in corners]
        box = (min(across) - 1, min(down) - 1, max(across) + 1, max(down) + 1)
        picture.fill(polygon(corners), colours.accent, box)
        for along in (98, 146):
            picture.fill(stroke([_turned(along, 6, turn), _turned(along, 54, turn)], 9), "FFFFFF", box)
    picture.fill(circle(centre, centre, 40), "FFFFFF")
    picture.fill(circle(centre, centre, 27), colours.second)


def _turned(x: float, y: float, angle: float) -> tuple[float, float]:
    centre = SIDE / 2
    return centre + x * cos(angle) - y * sin(angle), centre + x * sin(angle) + y * cos(angle)
