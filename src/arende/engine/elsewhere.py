"""Tags in the parts of a Word file that are never filled in, and so would be printed as they stand."""

from urllib.parse import unquote

from lxml import etree

from arende.engine.findings import Findings
from arende.engine.strict import parse
from arende.package.parts import Package, RelationshipType, extension

_LABELS = {
    "docProps/core.xml": "dokumentets egenskaper",
    "docProps/app.xml": "dokumentets egenskaper",
    "docProps/custom.xml": "dokumentets egna egenskaper",
    "endnotes.xml": "slutnoterna",
    "comments.xml": "kommentarerna",
    "glossary": "byggblocken",
    "settings.xml": "inställningarna",
    "customXml": "en dold datadel",
    "styles.xml": "formatmallarna",
}
# The engine writes these itself, so what the template holds is never printed.
_REWRITTEN = frozenset(("title", "subject", "creator", "keywords", "created", "modified", "lastModifiedBy"))
_OPENINGS = ("{{", "{%", "{#")


def check_elsewhere(package: Package, filled: frozenset[str], findings: Findings) -> None:
    """Reports every tag in a part of *package* that is not among the *filled*, and in addresses of links."""
    for name, data in package.parts.items():
        if name in filled or extension(name) not in ("xml", "rels"):
            continue
        for text in _texts(data):
            written = unquote(text) if name.endswith(".rels") else text
            start = min((written.find(opening) for opening in _OPENINGS if opening in written), default=-1)
            if start != -1:
                place = "en länks adress" if name.endswith(".rels") else _label(name)
                findings.error(
                    "E212",
                    f"taggen {written[start : start + 40].strip()} står i {place}, som inte fylls i",
                    "flytta den till brödtext, sidhuvud, sidfot eller fotnot",
                )


def _texts(data: bytes) -> list[str]:
    found: list[str] = []
    for element in parse(data).iter(etree.Element):
        if etree.QName(element).localname in _REWRITTEN:
            continue
        found.extend(str(value) for value in element.attrib.values())
        if element.text:
            found.append(element.text)
    return found


def _label(name: str) -> str:
    return next((label for mark, label in _LABELS.items() if mark in name), f"delen {name}")


def label_of(package: Package, name: str) -> str:
    """What a reader calls the part *name*: ”sidhuvud 1”, ”sidfot 2”; empty for text and notes."""
    for kind, word in ((RelationshipType.HEADER, "sidhuvud"), (RelationshipType.FOOTER, "sidfot")):
        members = package.related(package.main, kind)
        if name in members:
            return f"{word} {members.index(name) + 1}"
    return ""
