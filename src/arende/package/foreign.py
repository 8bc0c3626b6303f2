"""What a Word file must not carry: macros, embedded objects, and links that Word follows by itself."""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic
from arende.package.parts import Package, Relationship, RelationshipType

_MACRO_MARKS = ("macroenabled", "vbaproject", "vbadata")
_EMBEDDED = {
    "oleObject": "ett inbäddat objekt (OLE)",
    "package": "en inbäddad fil",
    "control": "en ActiveX-kontroll",
    "activeXControlBinary": "en ActiveX-kontroll",
    "aFChunk": "en infogad fil (altChunk)",
    "subDocument": "ett deldokument",
    "frame": "en ram med en annan fil",
}


def foreign_findings(package: Package) -> Iterator[Diagnostic]:
    """Everything in *package* that runs code, hides another file or reaches outside the file."""
    yield from _macro_findings(package)
    for source in sorted(package.relationships):
        for link in package.relationships[source]:
            kind = link.type.rpartition("/")[2]
            if link.type == RelationshipType.ATTACHED_TEMPLATE:
                yield _attached_template(package.shown, link)
            elif kind in _EMBEDDED:
                yield Diagnostic(
                    package.shown,
                    "E114",
                    f"filen innehåller {_EMBEDDED[kind]}",
                    "ta bort objektet; en bild får infogas som bild",
                    where=_where(source),
                )
            elif link.external and link.type != RelationshipType.HYPERLINK:
                yield Diagnostic(
                    package.shown,
                    "E113",
                    f"filen hämtar innehåll utifrån: {link.target}",
                    "infoga innehållet i filen i stället för att länka till det",
                    where=_where(source),
                )


def _macro_findings(package: Package) -> Iterator[Diagnostic]:
    types = package.content_types
    carriers = [
        name
        for name in package.parts
        if any(mark in (types.of(name) + name).replace("/", "").lower() for mark in _MACRO_MARKS)
    ]
    if carriers:
        yield Diagnostic(
            package.shown,
            "E108",
            "filen innehåller makron",
            "spara den i Word som ”Word-dokument (*.docx)”, utan makron",
        )


def _attached_template(shown: str, link: Relationship) -> Diagnostic:
    return Diagnostic(
        shown,
        "E112",
        f"filen är kopplad till en annan mall: {link.target}",
        "välj Utvecklare, Dokumentmall i Word, skriv ”Normal” som mall och spara",
    )


def _where(source: str) -> str:
    return f"delen {source}" if source else ""
