"""A Word file as bytes → a ``Package``, or every reason why it is not a safe one."""

from collections.abc import Iterator, Mapping
from xml.etree import ElementTree
from xml.parsers import expat

from arende.diagnostics import Diagnostic, Faults
from arende.package.archive import read_archive
from arende.package.foreign import foreign_findings
from arende.package.parts import (
    CONTENT_TYPES,
    ROOT_RELATIONSHIPS,
    ContentType,
    ContentTypes,
    Package,
    Relationship,
    RelationshipType,
    extension,
    resolve,
    source_of,
)

_STRICT = "http://purl.oclc.org/ooxml/"
_SAVE_AGAIN = "öppna filen i Word och spara den igen som .docx"


def open_package(data: bytes, shown: str) -> Package:
    """The Word file *data* as parts; *shown* is the path that findings name.

    Raises Faults with everything that is wrong: not a Word file, damaged, locked, macros, embedded objects,
    links out of the file, DTD, or broken XML.
    """
    parts = read_archive(data, shown)
    _refuse_wrong_kind(parts, shown)
    broken = [finding for name in parts for finding in _xml_findings(name, parts[name], shown)]
    if broken:
        raise Faults(broken)
    package = as_package(parts, shown)
    findings = [*_kind_findings(package), *foreign_findings(package)]
    findings = findings or [*_whole_findings(package)]
    if findings:
        raise Faults(findings)
    return package


def as_package(parts: Mapping[str, bytes], shown: str) -> Package:
    """*parts* that have been checked, with their content types and relationships read."""
    relationships = {
        source_of(name): _relationships(source_of(name), parts[name])
        for name in parts
        if name.endswith(".rels")
    }
    return Package(shown, parts, _content_types(parts[CONTENT_TYPES]), relationships)


def _refuse_wrong_kind(parts: Mapping[str, bytes], shown: str) -> None:
    if CONTENT_TYPES in parts and ROOT_RELATIONSHIPS in parts:
        return
    found = ", fann ett OpenDocument" if "mimetype" in parts else ""
    raise Faults(
        [
            Diagnostic(
                shown,
                "E107",
                f"filen är inte en Wordfil: väntade en .docx{found}",
                "spara den som .docx i Word",
            )
        ]
    )


class _DoctypeFound(Exception):
    """A part carries a document type declaration."""


def _xml_findings(name: str, data: bytes, shown: str) -> Iterator[Diagnostic]:
    if extension(name) not in ("xml", "rels", "vml") and not data.lstrip().startswith(b"<?xml"):
        return
    try:
        _read_through(data)
    except _DoctypeFound:
        yield Diagnostic(shown, "E110", f"delen {name} har en DTD", _SAVE_AGAIN)
    except (expat.ExpatError, ValueError, LookupError):
        yield Diagnostic(shown, "E111", f"delen {name} är skadad XML", _SAVE_AGAIN)


def _read_through(data: bytes) -> None:
    def refuse(*_: object) -> None:
        raise _DoctypeFound

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.Parse(data, True)


def _content_types(data: bytes) -> ContentTypes:
    root = ElementTree.fromstring(data)
    overrides = {
        element.get("PartName", "").lstrip("/"): element.get("ContentType", "")
        for element in root
        if element.tag.endswith("}Override")
    }
    defaults = {
        element.get("Extension", "").lower(): element.get("ContentType", "")
        for element in root
        if element.tag.endswith("}Default")
    }
    return ContentTypes(overrides, defaults)


def _relationships(source: str, data: bytes) -> tuple[Relationship, ...]:
    found = []
    for element in ElementTree.fromstring(data):
        external = element.get("TargetMode") == "External"
        target = element.get("Target", "")
        found.append(
            Relationship(
                element.get("Id", ""),
                element.get("Type", ""),
                target if external else resolve(source, target),
                external,
            )
        )
    return tuple(found)


def _kind_findings(package: Package) -> Iterator[Diagnostic]:
    links = package.relationships.get("", ())
    if any(link.type.startswith(_STRICT) for link in links):
        yield Diagnostic(
            package.shown,
            "E109",
            "filen är sparad som ”Strikt Open XML-dokument”",
            "spara den i Word som ”Word-dokument (*.docx)”",
        )
        return
    mains = package.related("", RelationshipType.DOCUMENT)
    kind = package.content_types.of(mains[0]) if mains else ""
    if "macroEnabled" in kind:
        return  # foreign_findings names it
    if kind not in (ContentType.DOCUMENT, ContentType.TEMPLATE):
        yield Diagnostic(
            package.shown,
            "E107",
            f"filen är inte en Wordfil: väntade en .docx{_office_kind(kind)}",
            "spara den som .docx i Word",
        )


def _office_kind(kind: str) -> str:
    for mark, name in (("spreadsheetml", "en Excelfil"), ("presentationml", "en PowerPointfil")):
        if mark in kind:
            return f", fann {name}"
    return ""


def _whole_findings(package: Package) -> Iterator[Diagnostic]:
    for name in package.parts:
        if name != CONTENT_TYPES and not package.content_types.of(name):
            yield Diagnostic(package.shown, "E115", f"delen {name} har ingen innehållstyp", _SAVE_AGAIN)
    for name in dict.fromkeys(_missing(package)):
        yield Diagnostic(package.shown, "E115", f"delen {name} saknas", _SAVE_AGAIN)


def _missing(package: Package) -> Iterator[str]:
    for source, links in package.relationships.items():
        if source and source not in package.parts:
            yield source
            continue
        for link in links:
            if (
                not link.external
                and link.target.partition("#")[0] not in package.parts
                and link.target != "NULL"
            ):
                yield link.target
