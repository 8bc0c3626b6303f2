"""What a template offers a drawing: styles, numbering, room on the page, and the ids already taken."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import chain
from posixpath import dirname, join, normpath

from lxml import etree

from arende.word.elements import RELATIONSHIPS
from arende.word.numbering import ListLevel, Numbering
from arende.word.styles import CHARACTER, PARAGRAPH, REQUIRED, TABLE, Styles, W

PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_LAST_NUMBER = re.compile(r"\d+$")

# A4 with margins of 25 mm, in twips: what a template without section properties is taken for.
_PAGE = {"w": 11906, "h": 16838}
_MARGIN = 1417
# The least air below a table, in twips: text must not lean on its last rule; and above one.
_LEAST_SPACE = 160
_LEAST_SPACE_ABOVE = 120
# What Word takes for the size of text where no style says, in half-points.
_USUAL_SIZE = 20


@dataclass(frozen=True)
class Kit:
    """What drawing needs to know of a template; built once per compiled template, safe to share."""

    part: str
    """The main part's name, as ``word/document.xml``."""
    footnotes_part: str
    """The footnotes part's name; empty when the template has none (see ``with_footnotes``)."""
    styles: Mapping[str, str]
    """Paragraph style ids by the names of ``REQUIRED``; one that is missing is left out."""
    character_styles: Mapping[str, str]
    table_style: str
    levels: Mapping[str, ListLevel]
    """The list level behind each numbered style, by its name."""
    numbering: Numbering = field(repr=False)
    missing: tuple[str, ...]
    """The styles the template lacks, as Word's Swedish menus call them."""
    unnumbered: tuple[str, ...]
    """The styles that should belong to a list and do not, called likewise."""
    text_width: int
    text_height: int
    """The room within the margins, in twips."""
    space_below_table: int
    """The air between a table and the text after it, in twips."""
    space_above_table: int
    """The least air between a table and the paragraph before it, in twips."""
    table_size: int
    """The size of a table's text, in half-points."""
    highest_number: int
    highest_bookmark: int
    highest_drawing: int
    highest_footnote: int
    highest_relationship: Mapping[str, int]
    """The highest number a relationship id ends with, by the part that owns it."""

    @classmethod
    def from_parts(cls, parts: Mapping[str, bytes]) -> "Kit":
        """The kit of the template made of *parts*, which are well-formed."""
        part = _main_part(parts)
        related = _related(parts, part)
        tree = {
            name: etree.fromstring(parts[name]) for name in _unique([part, *chain(*related.values())], parts)
        }
        styles = Styles.read(_first(tree, related, "styles"))
        numbering = Numbering.read(_first(tree, related, "numbering"))
        footnotes = _first(tree, related, "footnotes")
        ids = styles.ids_by_name()
        found = {
            name: ids[kind, name.casefold()]
            for name, _, kind, _ in REQUIRED
            if (kind, name.casefold()) in ids
        }
        kinds = {name: kind for name, _, kind, _ in REQUIRED}
        levels = {
            name: level
            for name, _, _, numbered in REQUIRED
            if numbered and name in found and (level := numbering.level_of(found[name], styles))
        }
        width, height = _room(tree[part])
        return cls(
            part=part,
            footnotes_part=next(iter(related.get("footnotes", [])), ""),
            styles={name: style for name, style in found.items() if kinds[name] == PARAGRAPH},
            character_styles={name: style for name, style in found.items() if kinds[name] == CHARACTER},
            table_style=next((style for name, style in found.items() if kinds[name] == TABLE), ""),
            levels=levels,
            numbering=numbering,
            missing=tuple(shown for name, shown, _, _ in REQUIRED if name not in found),
            unnumbered=tuple(
                shown
                for name, shown, _, numbered in REQUIRED
                if numbered and name in found and name not in levels
            ),
            text_width=width,
            text_height=height,
            space_below_table=max(_LEAST_SPACE, _space_after_body(styles, found)),
            space_above_table=max(_LEAST_SPACE_ABOVE, _space_after_body(styles, found)),
            table_size=styles.size(found.get("Tabelltext", "")) or _USUAL_SIZE,
            highest_number=numbering.highest,
            highest_bookmark=_highest(tree.values(), f"{W}bookmarkStart", f"{W}id"),
            highest_drawing=_highest(tree.values(), f"{_DRAWING}docPr", "id"),
            highest_footnote=_highest([] if footnotes is None else [footnotes], f"{W}footnote", f"{W}id"),
            highest_relationship={name: _highest_relationship(parts, name) for name in tree},
        )


def _space_after_body(styles: Styles, found: Mapping[str, str]) -> int:
    return int(styles.paragraph_attribute(found.get("Body Text", ""), "spacing", "after") or 0)


def relationships_part(part: str) -> str:
    """The part that holds *part*'s relationships."""
    folder, _, name = part.rpartition("/")
    return join(folder, "_rels", f"{name}.rels")


def relationships(parts: Mapping[str, bytes], part: str) -> list[etree._Element]:
    """The relationships of *part*, or of the package when *part* is empty."""
    written = parts.get(relationships_part(part))
    return [] if written is None else list(etree.fromstring(written))


def _main_part(parts: Mapping[str, bytes]) -> str:
    for relationship in relationships(parts, ""):
        if str(relationship.get("Type")).endswith("/officeDocument"):
            return str(relationship.get("Target")).lstrip("/")
    return "word/document.xml"


def _related(parts: Mapping[str, bytes], part: str) -> dict[str, list[str]]:
    """The XML parts that *part* leads to, by the last word of the relationship's type."""
    found: dict[str, list[str]] = {}
    for relationship in relationships(parts, part):
        kind = str(relationship.get("Type")).removeprefix(f"{RELATIONSHIPS}/")
        if kind in ("styles", "numbering", "footnotes", "header", "footer"):
            target = str(relationship.get("Target"))
            name = target.lstrip("/") if target.startswith("/") else normpath(join(dirname(part), target))
            found.setdefault(kind, []).append(name)
    return found


def _unique(names: Iterable[str], parts: Mapping[str, bytes]) -> list[str]:
    return [name for name in dict.fromkeys(names) if name in parts]


def _first(
    tree: Mapping[str, etree._Element], related: Mapping[str, list[str]], kind: str
) -> etree._Element | None:
    return next((tree[name] for name in related.get(kind, []) if name in tree), None)


def _room(document: etree._Element) -> tuple[int, int]:
    """Width and height within the margins of the document's last section, in twips."""
    section = document.find(f"{W}body/{W}sectPr")
    size = section.find(f"{W}pgSz") if section is not None else None
    margins = section.find(f"{W}pgMar") if section is not None else None

    def measure(element: etree._Element | None, name: str, otherwise: int) -> int:
        written = element.get(f"{W}{name}") if element is not None else None
        return abs(int(written)) if written is not None else otherwise

    width, height = measure(size, "w", _PAGE["w"]), measure(size, "h", _PAGE["h"])
    sides = (
        measure(margins, "left", _MARGIN) + measure(margins, "right", _MARGIN) + measure(margins, "gutter", 0)
    )
    return width - sides, height - measure(margins, "top", _MARGIN) - measure(margins, "bottom", _MARGIN)


def _highest(roots: Iterable[etree._Element], element: str, attribute: str) -> int:
    ids = (found.get(attribute, "0") for root in roots for found in root.iter(element))
    return max((int(value) for value in ids if value.lstrip("-").isdigit()), default=0)


def _highest_relationship(parts: Mapping[str, bytes], part: str) -> int:
    ids = (str(relationship.get("Id")) for relationship in relationships(parts, part))
    return max((int(match[0]) for written in ids if (match := _LAST_NUMBER.search(written))), default=0)
