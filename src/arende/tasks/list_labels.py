"""The label that each paragraph of a list has in a Word file: ”1.”, ”b)”, ”•”, counted as Word counts.

Källa: ECMA-376-1 17.9 (an instance of a list may give its levels another look or another first number).
"""

from collections import defaultdict
from dataclasses import dataclass, field
from re import sub
from xml.etree import ElementTree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BULLET = "•"  # programs draw a bullet with other signs in other fonts
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_DEEPEST = 40


@dataclass(frozen=True, slots=True)
class _Level:
    form: str = "decimal"
    text: str = ""
    start: int = 1


@dataclass(frozen=True, slots=True)
class _List:
    """One instance: whose count it shares, its levels, and the levels that begin anew where it is met."""

    shared: str
    levels: dict[int, _Level]
    restarted: frozenset[int]


@dataclass
class Labels:
    """Counts the lists of one file as it is read from its beginning."""

    lists: dict[str, _List] = field(default_factory=dict)
    styled: dict[str, tuple[str, int]] = field(default_factory=dict)
    _counts: defaultdict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))
    _met: set[tuple[str, int]] = field(default_factory=set)

    def next(self, paragraph: ElementTree.Element, style: str) -> str:
        """The label of *paragraph*, which has *style*; empty where it is in no list."""
        number, depth = self._placed(paragraph, style)
        own = self.lists.get(number)
        if own is None or depth not in own.levels:
            return ""
        count = self._counts[own.shared]
        anew = depth in own.restarted and (number, depth) not in self._met
        self._met.add((number, depth))
        count[depth] = own.levels[depth].start if anew or depth not in count else count[depth] + 1
        for deeper in [one for one in count if one > depth]:
            del count[deeper]
        return _written(own, depth, count)

    def _placed(self, paragraph: ElementTree.Element, style: str) -> tuple[str, int]:
        own = paragraph.find(f"{_W}pPr/{_W}numPr")
        number, depth = self.styled.get(style, ("", 0))
        if own is not None:
            number = _value(own, "numId") or number
            depth = _whole(_value(own, "ilvl"), depth)
        return number, depth


def read_labels(numbering: ElementTree.Element | None, styles: ElementTree.Element | None) -> Labels:
    """The lists of a file, nothing counted yet."""
    if numbering is None:
        return Labels()
    abstract = {
        one.get(f"{_W}abstractNumId", ""): _levels(one) for one in numbering.findall(f"{_W}abstractNum")
    }
    lists = {one.get(f"{_W}numId", ""): _list(one, abstract) for one in numbering.findall(f"{_W}num")}
    return Labels(lists, _styled(styles) if styles is not None else {})


def _levels(holder: ElementTree.Element) -> dict[int, _Level]:
    return {
        _whole(level.get(f"{_W}ilvl", ""), 0): _Level(
            _value(level, "numFmt") or "decimal", _value(level, "lvlText"), _whole(_value(level, "start"), 0)
        )
        for level in holder.findall(f"{_W}lvl")
    }


def _list(number: ElementTree.Element, abstract: dict[str, dict[int, _Level]]) -> _List:
    shared = _value(number, "abstractNumId")
    levels, restarted = dict(abstract.get(shared, {})), set()
    for override in number.findall(f"{_W}lvlOverride"):
        depth, start = _whole(override.get(f"{_W}ilvl", ""), 0), _value(override, "startOverride")
        levels.update(_levels(override))
        if start:
            restarted.add(depth)
            old = levels.get(depth, _Level())
            levels[depth] = _Level(old.form, old.text, _whole(start, 1))
    return _List(shared, levels, frozenset(restarted))


def _styled(styles: ElementTree.Element) -> dict[str, tuple[str, int]]:
    """The list and the level that each style of paragraphs has, its own or that of the one it is based on."""
    own = {style.get(f"{_W}styleId", ""): style for style in styles.iter(f"{_W}style")}
    found = {}
    for name in own:
        number, depth, at = "", "", name
        for _ in range(_DEEPEST):
            if at not in own:
                break
            listed = own[at].find(f"{_W}pPr/{_W}numPr")
            number, depth = number or _value(listed, "numId"), depth or _value(listed, "ilvl")
            at = _value(own[at], "basedOn")
        found[name] = (number, _whole(depth, 0))
    return found


def _written(own: _List, depth: int, count: dict[int, int]) -> str:
    level = own.levels[depth]
    if level.form == "bullet":
        return _BULLET if level.text.strip() else ""
    if level.form == "none" and "%" in level.text:
        return ""

    def sign(place: int) -> str:
        at = own.levels.get(place, _Level())
        return _sign(at.form, count.get(place, at.start))

    return sub(r"%([1-9])", lambda found: sign(int(found[1]) - 1), level.text).strip()


def _sign(form: str, number: int) -> str:
    if form in ("lowerLetter", "upperLetter") and number > 0:
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter.upper() if form == "upperLetter" else letter
    if form in ("lowerRoman", "upperRoman") and 0 < number < 40:
        return _roman(number).upper() if form == "upperRoman" else _roman(number)
    return "" if form == "none" else str(number)


def _roman(number: int) -> str:
    said = ""
    for worth, sign in _ROMAN:
        while number >= worth:
            said, number = said + sign, number - worth
    return said


def _value(holder: ElementTree.Element | None, name: str) -> str:
    found = holder.find(f"{_W}{name}") if holder is not None else None
    return "" if found is None else found.get(f"{_W}val", "")


def _whole(text: str, otherwise: int) -> int:
    return int(text) if text.isascii() and text.isdigit() else otherwise
