"""The line at the foot of each page: which page of how many, drawn as an artifact that no one is read."""

from collections.abc import Sequence
from dataclasses import dataclass

from pikepdf import Dictionary, Name, Object, Page, Pdf

from arende.bundle.lettering import Lettering

SIZE = 8.0
# Under what our papers print (31 points up), and above what printers leave white (about 12).
BASELINE = 16.0
_SIDES = 28.0
_BEGIN = "/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC q 0.25 g"
_END = "Q EMC"


def stamp_pages(pdf: Pdf, marks: Sequence[tuple[str, ...]]) -> None:
    """Prints on every page what *marks* says of it, and "Sida 12 av 84"; empty marks are left out."""
    lettering = Lettering.into(pdf)
    for number, (page, before) in enumerate(zip(pdf.pages, marks, strict=True), start=1):
        text = " · ".join((*filter(None, before), f"Sida {number} av {len(marks)}"))
        _stamp(page, lettering, text)


@dataclass(frozen=True)
class Frame:
    """The page as it is shown: how to turn what is written on it, where its lower left corner is, its width.

    Corner and width are in the page's own units, which are *unit* points each.
    """

    turn: tuple[int, int, int, int]
    corner: tuple[float, float]
    width: float
    unit: float


def frame_of(page: Page) -> Frame:
    """The frame of *page*; the corners of its boxes may be written in any order."""
    x, y, other_x, other_y = (float(number) for number in page.cropbox)
    left, right, bottom, top = min(x, other_x), max(x, other_x), min(y, other_y), max(y, other_y)
    unit = float(page.obj.get(Name.UserUnit, 1))
    match int(page.obj.get(Name.Rotate, 0)) % 360:
        case 90:
            return Frame((0, 1, -1, 0), (right, bottom), top - bottom, unit)
        case 180:
            return Frame((-1, 0, 0, -1), (right, top), right - left, unit)
        case 270:
            return Frame((0, -1, 1, 0), (left, top), top - bottom, unit)
        case _:
            return Frame((1, 0, 0, 1), (left, bottom), right - left, unit)


def _stamp(page: Page, lettering: Lettering, text: str) -> None:
    frame = frame_of(page)
    width = frame.width * frame.unit
    size = max(1.0, min(SIZE, (width - 2 * _SIDES) / lettering.width(text)))
    across = (width - size * lettering.width(text)) / 2
    numbers = (*(one / frame.unit for one in frame.turn), *frame.corner)
    matrix = " ".join(f"{number:.4f}" for number in numbers)
    name = _resource(page, lettering.font)
    # What the page itself leaves changed (its scale, its colour) must not reach the stamp.
    page.contents_add(b"q\n", prepend=True)
    place = f"{matrix} cm BT {name} {size:.2f} Tf {across:.2f} {BASELINE:.2f} Td"
    drawn = f"\nQ {_BEGIN} {place} <{lettering.codes(text).hex()}> Tj ET {_END}\n"
    page.contents_add(drawn.encode("ascii"))


def _resource(page: Page, font: Object) -> Name:
    """The name the page has for *font*. Pages share resources, so it may be there already."""
    resources = page.obj.get(Name.Resources, Dictionary())
    fonts = resources.get(Name.Font, Dictionary())
    number = 1
    while (name := Name(f"/Stamp{number}")) in fonts and fonts[name].objgen != font.objgen:
        number += 1
    return page.add_resource(font, Name.Font, name)
