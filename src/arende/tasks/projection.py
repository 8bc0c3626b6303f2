"""A Word template as plain text, so that a change of a template can be read and reviewed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from arende.package.opening import open_package
from arende.package.parts import Package, RelationshipType

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_TWIPS_PER_MM = 1440 / 25.4

_SWEDISH_STYLES = {
    "body text": "Brödtext",
    "subtitle": "Underrubrik",
    "header": "Sidhuvud",
    "footer": "Sidfot",
    "quote": "Citat",
    "caption": "Beskrivning",
    "title": "Rubrik",
    "footnote text": "Fotnotstext",
    "footnote reference": "Fotnotsreferens",
    "hyperlink": "Hyperlänk",
    "table grid": "Tabellrutnät",
    "normal table": "Normal tabell",
}
_SWEDISH_FAMILIES = {"heading": "Rubrik", "list bullet": "Punktlista", "list number": "Numrerad lista"}
_PAGES = {"first": "första sidan", "default": "övriga sidor", "even": "jämna sidor"}
_ALIGNED = {"center": "centrerat", "right": "högerställt", "end": "högerställt", "both": "marginaljusterat"}


@dataclass(frozen=True)
class _Template:
    package: Package
    styles: Mapping[str, str]

    def root(self, part: str) -> Element:
        return ElementTree.fromstring(self.package.parts[part])

    def style(self, identity: str | None) -> str:
        return self.styles.get(identity or "", identity or "Normal")


def project(data: bytes, shown: str) -> str:
    """The template *data* as text: each paragraph with style and tags, tables, headers, footers, styles.

    Raises Faults where *data* is not a sound Word file; *shown* is the name in the first line.
    """
    package = open_package(data, shown)
    styles = ElementTree.fromstring(package.parts[package.related(package.main, RelationshipType.STYLES)[0]])
    names = {
        style.get(_W + "styleId", ""): _shown_style(_value(style, "name") or "")
        for style in styles.iter(_W + "style")
    }
    template = _Template(package, names)
    body = template.root(package.main).find(_W + "body")
    lines = [shown, "=" * len(shown), ""]
    if body is not None:
        lines += _sheet(template, body, "header", "Sidhuvud")
        lines += ["Text", *_blocks(template, body, "  "), ""]
        lines += _sheet(template, body, "footer", "Sidfot")
        lines += ["Sida", *_page(body), ""]
    lines += ["Formatmallar", *_styles(template, styles)]
    return "\n".join(lines) + "\n"


def _shown_style(name: str) -> str:
    """What Word shows in Swedish for the style *name*."""
    lower = name.lower()
    family, _, level = lower.rpartition(" ")
    if level.isdigit() and family in _SWEDISH_FAMILIES:
        return f"{_SWEDISH_FAMILIES[family]} {level}"
    return _SWEDISH_FAMILIES.get(lower) or _SWEDISH_STYLES.get(lower, name)


def _value(parent: Element | None, *names: str) -> str | None:
    for name in names:
        parent = parent.find(_W + name) if parent is not None else None
    return parent.get(_W + "val") if parent is not None else None


def _sheet(template: _Template, body: Element, kind: str, title: str) -> list[str]:
    lines: list[str] = []
    links = {link.identity: link.target for link in template.package.relationships[template.package.main]}
    for reference in body.iter(f"{_W}{kind}Reference"):
        lines.append(f"{title}, {_PAGES[reference.get(_W + 'type', 'default')]}")
        lines += _blocks(template, template.root(links[reference.get(_R + "id", "")]), "  ")
        lines.append("")
    return lines


def _blocks(template: _Template, parent: Element, margin: str) -> Iterator[str]:
    for block in parent:
        if block.tag == _W + "p":
            style = template.style(_value(block, "pPr", "pStyle"))
            yield f"{margin}[{style}] {_text(block)}".rstrip()
        elif block.tag == _W + "tbl":
            yield from _table(template, block, margin)
        elif block.tag == _W + "sdt":
            content = block.find(_W + "sdtContent")
            yield from _blocks(template, content, margin) if content is not None else ()


def _table(template: _Template, table: Element, margin: str) -> Iterator[str]:
    properties = table.find(_W + "tblPr")
    style = template.style(_value(properties, "tblStyle"))
    caption = _value(properties, "tblCaption")
    widths = [int(column.get(_W + "w", "0")) for column in table.iter(_W + "gridCol")]
    columns = " + ".join(f"{width / _TWIPS_PER_MM:.0f} mm" for width in widths)
    yield f"{margin}tabell [{style}]{f' ”{caption}”' if caption else ''}, kolumner {columns}"
    for row in table.iter(_W + "tr"):
        yield f"{margin}  {'rubrikrad' if row.find(f'{_W}trPr/{_W}tblHeader') is not None else 'rad'}"
        for number, cell in enumerate(row.iter(_W + "tc"), start=1):
            yield f"{margin}    cell {number}"
            yield from _blocks(template, cell, margin + "      ")


def _text(paragraph: Element) -> str:
    return "".join(_pieces(paragraph))


def _pieces(parent: Element) -> Iterator[str]:
    for child in parent:
        if child.tag == _W + "fldSimple":
            yield f"«{child.get(_W + 'instr', '').strip()}»"
        elif child.tag == _W + "instrText":
            yield f"«{(child.text or '').strip()}»"
        elif child.tag == _W + "t":
            yield child.text or ""
        elif child.tag == _W + "drawing":
            yield from (
                f"(bild: {picture.get('descr', 'utan beskrivning')})" for picture in child.iter(_PICTURE)
            )
        elif child.tag == _W + "tab":
            yield " ⇥ "
        elif child.tag == _W + "br":
            yield " ↵ "
        elif child.tag not in (_W + "pPr", _W + "rPr"):
            yield from _pieces(child)


def _page(body: Element) -> Iterator[str]:
    for section in body.iter(_W + "sectPr"):
        size, margins = section.find(_W + "pgSz"), section.find(_W + "pgMar")
        if size is None or margins is None:
            continue
        width, height = (int(size.get(_W + side, "0")) / _TWIPS_PER_MM for side in ("w", "h"))
        sides = {"top": "överst", "right": "höger", "bottom": "nederst", "left": "vänster"}
        shown = (
            f"{word} {int(margins.get(_W + side, '0')) / _TWIPS_PER_MM:.0f} mm"
            for side, word in sides.items()
        )
        yield f"  {width:.0f} × {height:.0f} mm; marginaler: {', '.join(shown)}"


def _styles(template: _Template, styles: Element) -> Iterator[str]:
    defaults = styles.find(f"{_W}docDefaults/{_W}rPrDefault")
    yield f"  dokumentet: {'; '.join(_properties(template, defaults)) if defaults is not None else ''}"
    for style in styles.iter(_W + "style"):
        based_on = _value(style, "basedOn")
        facts = [f"efter {template.style(based_on)}"] if based_on else []
        facts += _properties(template, style)
        yield f"  {template.style(style.get(_W + 'styleId'))}: {'; '.join(facts)}".rstrip(": ")


def _properties(template: _Template, style: Element) -> Iterator[str]:
    run, paragraph = style.find(_W + "rPr"), style.find(_W + "pPr")
    font = run.find(_W + "rFonts") if run is not None else None
    if font is not None:
        yield font.get(_W + "ascii", "")
    if size := _value(run, "sz"):
        yield f"{int(size) / 2:g} punkter".replace(".", ",")
    for name, word in {"b": "fet", "i": "kursiv", "caps": "versaler"}.items():
        if run is not None and run.find(_W + name) is not None:
            yield word
    if colour := _value(run, "color"):
        yield f"färg {colour}"
    language = run.find(_W + "lang") if run is not None else None
    if language is not None:
        yield f"språk {language.get(_W + 'val', '')}"
    if paragraph is not None:
        yield from _paragraph_properties(paragraph)


def _paragraph_properties(paragraph: Element) -> Iterator[str]:
    spacing, indent = paragraph.find(_W + "spacing"), paragraph.find(_W + "ind")
    for element, words in (
        (spacing, {"before": "luft före", "after": "luft efter"}),
        (indent, {"left": "indrag", "right": "indrag till höger"}),
    ):
        for side, word in words.items():
            if element is not None and element.get(_W + side):
                yield f"{word} {int(element.get(_W + side, '0')) / 20:g} punkter".replace(".", ",")
    if paragraph.find(_W + "keepNext") is not None:
        yield "hålls ihop med nästa"
    if number := _value(paragraph, "numPr", "numId"):
        yield f"lista {number}, nivå {int(_value(paragraph, 'numPr', 'ilvl') or 0) + 1}"
    if aligned := _ALIGNED.get(_value(paragraph, "jc") or ""):
        yield aligned
