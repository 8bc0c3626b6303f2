"""Which paragraphs of a template Word numbers: by themselves or through their style."""

from dataclasses import dataclass

from arende.engine.strict import P_PR, VAL, Element, w

_UNCOUNTED = frozenset(("bullet", "none"))


@dataclass(frozen=True, slots=True)
class Place:
    """Where a paragraph stands in a list: the ``w:num`` and the level, from 0."""

    num: int
    level: int


@dataclass(frozen=True, slots=True)
class _Style:
    based_on: str
    num: int | None
    level: int | None
    is_heading: bool


class Numbering:
    """The lists of one template, from its styles and its numbering part."""

    def __init__(self, styles: Element | None, numbering: Element | None) -> None:
        self._styles: dict[str, _Style] = {}
        self._default = ""
        self._abstract: dict[int, Element] = {}
        self._nums: dict[int, int] = {}
        if styles is not None:
            for style in styles.iterchildren(w("style")):
                self._styles[style.get(w("styleId"), "")] = _style(style)
                if style.get(w("type")) == "paragraph" and style.get(w("default")) in ("1", "true", "on"):
                    self._default = style.get(w("styleId"), "")
        if numbering is not None:
            for abstract in numbering.iterchildren(w("abstractNum")):
                self._abstract[_number(abstract.get(w("abstractNumId")))] = abstract
            for num in numbering.iterchildren(w("num")):
                self._nums[_number(num.get(w("numId")))] = _number(_value(num.find(w("abstractNumId"))))

    def place(self, paragraph: Element) -> Place | None:
        """Where *paragraph* counts; None for plain, bulleted and heading paragraphs."""
        properties = paragraph.find(P_PR)
        written = None if properties is None else properties.find(w("pStyle"))
        style = _value(written) or self._default
        num, level = _numbers(properties)
        styles = self._chain(style)
        if any(one.is_heading for one in styles):
            return None
        if num is None:
            num = next((one.num for one in styles if one.num is not None), None)
        if not num or num not in self._nums:
            return None
        if level is None:
            level = next((one.level for one in styles if one.level is not None), None)
        if level is None:
            level = self._level_of_style(num, style)
        return Place(num, level) if self._counts(num, level) else None

    def start(self, num: int, level: int) -> int:
        """The number that *level* begins with."""
        found = self._level(num, level)
        start = None if found is None else found.find(w("start"))
        return _number(_value(start)) if start is not None else 1

    def _chain(self, identity: str) -> list[_Style]:
        chain: list[_Style] = []
        while identity in self._styles and len(chain) < 50:  # a template may hold a circle of styles
            chain.append(self._styles[identity])
            identity = self._styles[identity].based_on
        return chain

    def _level(self, num: int, level: int) -> Element | None:
        abstract = self._abstract.get(self._nums[num])
        if abstract is None:
            return None
        return next(
            (one for one in abstract.iterchildren(w("lvl")) if one.get(w("ilvl")) == str(level)), None
        )

    def _level_of_style(self, num: int, style: str) -> int:
        abstract = self._abstract.get(self._nums[num])
        levels = [] if abstract is None else list(abstract.iterchildren(w("lvl")))
        own = (one for one in levels if _value(one.find(w("pStyle"))) == style)
        return next((_number(one.get(w("ilvl"))) for one in own), 0)

    def _counts(self, num: int, level: int) -> bool:
        found = self._level(num, level)
        return found is not None and _value(found.find(w("numFmt"))) not in _UNCOUNTED


def _style(style: Element) -> _Style:
    properties = style.find(P_PR)
    num, level = _numbers(properties)
    outline = None if properties is None else properties.find(w("outlineLvl"))
    is_heading = outline is not None and _value(outline) != "9"
    return _Style(_value(style.find(w("basedOn"))), num, level, is_heading)


def _numbers(properties: Element | None) -> tuple[int | None, int | None]:
    found = None if properties is None else properties.find(w("numPr"))
    if found is None:
        return None, None
    num, level = found.find(w("numId")), found.find(w("ilvl"))
    return (
        None if num is None else _number(_value(num)),
        None if level is None else _number(_value(level)),
    )


def _value(element: Element | None) -> str:
    return "" if element is None else element.get(VAL, "")


def _number(written: str | None) -> int:
    return int(written) if written and written.lstrip("-").isdigit() else 0
