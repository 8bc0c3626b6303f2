"""How the text in a Word file looks, as far as a reader may miss it or take it for deleted.

Hidden text is none to a reader. Text that is struck through, or too small or too white to be seen, says
another thing than it would in plain letters. What a run has is its own, its style's, its paragraph's style's
or the whole file's (Källa: ECMA-376-1 17.7.2 and, for properties that turn one another off, 17.7.3).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from xml.etree import ElementTree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OFF = frozenset(("0", "false", "off"))
_SMALLEST = 10  # half points
_WHITEST = 0xF0  # of red, green and blue alike
_DEEPEST = 40  # styles that are based on one another


class Look(StrEnum):
    """What a reader sees of a text; the value is the word it is told with."""

    PLAIN = ""
    HIDDEN = "dold"
    STRUCK = "överstruket"
    FAINT = "syns knappt"


@dataclass(frozen=True, slots=True)
class Looks:
    """The styles of a file. *properties* and *based_on* by the style's name, *default* of the whole file."""

    properties: dict[str, ElementTree.Element]
    based_on: dict[str, str]
    paragraph: str = ""
    default: ElementTree.Element | None = None

    def of(self, run: ElementTree.Element, style: str) -> Look:
        """How the text of *run* looks in a paragraph with *style* (none: the one that all have)."""
        own = run.find(f"{_W}rPr")
        if self._is_on(own, style, "vanish"):
            return Look.HIDDEN
        if self._is_on(own, style, "strike") or self._is_on(own, style, "dstrike"):
            return Look.STRUCK
        return Look.FAINT if self._is_faint(own, style) else Look.PLAIN

    def _is_on(self, own: ElementTree.Element | None, style: str, name: str) -> bool:
        direct = _switch(own, name)
        if direct is not None:
            return direct
        if _switch(self.default, name):
            return True
        styles = (style or self.paragraph, _value(own, "rStyle"))
        return sum(bool(self._styled(one, name)) for one in styles) == 1

    def _styled(self, style: str, name: str) -> bool | None:
        return next((on for one in self._line(style) if (on := _switch(one, name)) is not None), None)

    def _is_faint(self, own: ElementTree.Element | None, style: str) -> bool:
        size, color = self._nearest(own, style, "sz"), self._nearest(own, style, "color")
        return (size.isdigit() and int(size) < _SMALLEST) or _is_white(color)

    def _nearest(self, own: ElementTree.Element | None, style: str, name: str) -> str:
        places = (own, *self._line(_value(own, "rStyle")), *self._line(style or self.paragraph), self.default)
        return next((value for place in places if (value := _value(place, name))), "")

    def _line(self, style: str) -> Iterator[ElementTree.Element]:
        """The run properties of *style* and of those it is based on, the nearest first."""
        for _ in range(_DEEPEST):
            if style in self.properties:
                yield self.properties[style]
            style = self.based_on.get(style, "")


def read_looks(styles: ElementTree.Element | None) -> Looks:
    """The styles in the part *styles*; without one, nothing has a look but by its own properties."""
    if styles is None:
        return Looks({}, {})
    properties, based_on, paragraph = {}, {}, ""
    for style in styles.iter(f"{_W}style"):
        name, own = style.get(f"{_W}styleId", ""), style.find(f"{_W}rPr")
        based_on[name] = _value(style, "basedOn")
        if own is not None:
            properties[name] = own
        if style.get(f"{_W}type") == "paragraph" and style.get(f"{_W}default", "0") not in _OFF:
            paragraph = name
    return Looks(properties, based_on, paragraph, styles.find(f"{_W}docDefaults/{_W}rPrDefault/{_W}rPr"))


def _switch(properties: ElementTree.Element | None, name: str) -> bool | None:
    found = properties.find(f"{_W}{name}") if properties is not None else None
    return None if found is None else found.get(f"{_W}val", "1") not in _OFF


def _value(properties: ElementTree.Element | None, name: str) -> str:
    found = properties.find(f"{_W}{name}") if properties is not None else None
    return "" if found is None else found.get(f"{_W}val", "")


def _is_white(color: str) -> bool:
    try:
        return len(color) == 6 and min(bytes.fromhex(color)) >= _WHITEST
    except ValueError:
        return False
