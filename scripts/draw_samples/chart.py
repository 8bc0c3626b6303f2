"""A bar chart of whole numbers by year, drawn without any drawing library."""

from math import cos, pi, sin

from scripts.draw_templates.picture import Picture, stroke

Points = list[tuple[float, float]]

_BAR, _EMPHASIS, _AXIS, _INK = "1B4965", "C9822B", "52616B", "26323A"
_WIDTH, _HEIGHT, _BASE, _TOP = 1500, 690, 620, 40


def _arc(x: float, y: float, across: float, down: float, start: float, end: float) -> Points:
    """Points along an ellipse; angles in half-turns clockwise from three o'clock."""
    steps = 14
    angles = (pi * (start + (end - start) * step / steps) for step in range(steps + 1))
    return [(x + across * cos(angle), y + down * sin(angle)) for angle in angles]


# Each figure in a cell 10 wide and 16 high, as strokes.
_FIGURES: dict[str, list[Points]] = {
    "0": [_arc(5, 8, 4.2, 7.2, 0, 2)],
    "1": [[(2, 3.5), (5.5, 0.8), (5.5, 15.2)]],
    "2": [[*_arc(5, 4.8, 4, 4, -1, 0.25), (1, 15.2), (9.2, 15.2)]],
    "3": [_arc(4.6, 4.4, 3.6, 3.6, -0.9, 0.5), _arc(4.6, 11.4, 4.2, 3.8, -0.5, 0.9)],
    "4": [[(6.8, 15.2), (6.8, 0.8), (0.8, 11), (9.4, 11)]],
    "5": [[(8.6, 0.8), (2.2, 0.8), (1.6, 7), *_arc(4.8, 10.4, 4.2, 4.6, -0.75, 0.85)]],
    "6": [_arc(5, 10.8, 4.1, 4.4, 0, 2), [(0.95, 10), (2.2, 5), (6.4, 0.8)]],
    "7": [[(0.8, 0.8), (9, 0.8), (3.8, 15.2)]],
    "8": [_arc(5, 4.4, 3.5, 3.6, 0, 2), _arc(5, 11.6, 4.2, 3.7, 0, 2)],
    "9": [_arc(5, 5.2, 4.1, 4.4, 0, 2), [(9.05, 6), (7.8, 11), (3.6, 15.2)]],
}  # fmt: skip


def _write(picture: Picture, number: int, centre: float, top: float, height: float, colour: str) -> None:
    scale = height / 16
    figures = str(number)
    left = centre - (len(figures) * 13 - 3) * scale / 2
    for figure in figures:
        box = (left - 3, top - 3, left + 10 * scale + 3, top + height + 3)
        for points in _FIGURES[figure]:
            placed = [(left + x * scale, top + y * scale) for x, y in points]
            picture.fill(stroke(placed, 1.9 * scale), colour, box)
        left += 13 * scale


def bar_chart(values: dict[int, int], emphasised: frozenset[int] = frozenset()) -> bytes:
    """Bars with their value above and their year below; *emphasised* years have another colour."""
    picture = Picture(_WIDTH, _HEIGHT, 280)
    highest = max(values.values())
    step = (_WIDTH - 80) / len(values)
    for place, (year, value) in enumerate(values.items()):
        centre = 40 + step * (place + 0.5)
        top = round(_BASE - (_BASE - _TOP - 40) * value / highest)
        colour = _EMPHASIS if year in emphasised else _BAR
        picture.rectangle(round(centre - step * 0.3), top, round(centre + step * 0.3), _BASE, colour)
        _write(picture, value, centre, top - 46, 32, _INK)
        _write(picture, year, centre, _BASE + 24, 32, _AXIS)
    picture.rectangle(40, _BASE, _WIDTH - 40, _BASE + 4, _AXIS)
    return picture.png()
