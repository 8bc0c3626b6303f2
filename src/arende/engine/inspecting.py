"""A template's package against the names and the rules: what is filled in, and all that is wrong."""

from dataclasses import dataclass

from arende.engine.elsewhere import check_elsewhere, label_of
from arende.engine.expressions import Scope
from arende.engine.findings import Findings
from arende.engine.flow import read_tags
from arende.engine.placed import PartTags, TemplatePart
from arende.engine.shape import StyleNames, check_header_rows, check_language, check_part, check_settings
from arende.engine.strict import Element, W, parse
from arende.package.parts import Package, RelationshipType
from arende.word import Kit

_FILLED = (RelationshipType.HEADER, RelationshipType.FOOTER, RelationshipType.FOOTNOTES)


@dataclass(frozen=True, slots=True)
class Inspected:
    """The parts of a template that are filled in, the main text first and the footnotes last."""

    parts: tuple[PartTags, ...]
    styles: Element | None
    numbering: Element | None


def inspect(package: Package, kit: Kit, names: Scope, findings: Findings) -> Inspected:
    """Reads every part of *package* that is filled in; what is wrong goes to *findings*."""
    styles = _related(package, RelationshipType.STYLES)
    style_names = StyleNames(styles)
    filled = []
    for name in _filled_names(package):
        part = TemplatePart(name, label_of(package, name), parse(package.parts[name]), name == package.main)
        if part.root.nsmap.get("w") != W:
            findings.error(
                "E217",
                f"delen {name} är skriven på ett sätt som bara Word kan läsa",
                "öppna filen i Word och spara den igen",
            )
            continue
        found = read_tags(part, names, findings)
        check_part(part, style_names, findings)
        check_header_rows(found, findings)
        filled.append(found)
    check_elsewhere(package, frozenset(_filled_names(package)), findings)
    check_language(style_names, findings)
    check_settings(_related(package, RelationshipType.SETTINGS), findings)
    if any(placed.tag.level == "p" and placed.tag.opening == "{{" for part in filled for placed in part.tags):
        for style in kit.missing:
            findings.error(
                "E221",
                f"mallen saknar formatmallen ”{style}”",
                "kopiera den från mallen i templates/standard: Hantera formatmallar, Importera/exportera",
            )
        for style in kit.unnumbered:
            findings.error(
                "E221",
                f"formatmallen ”{style}” har ingen numrering",
                "koppla den till en lista: Definiera ny flernivålista, Länka nivå till formatmall",
            )
    return Inspected(tuple(filled), styles, _related(package, RelationshipType.NUMBERING))


def _filled_names(package: Package) -> list[str]:
    related = [name for kind in _FILLED for name in package.related(package.main, kind)]
    return [package.main, *related]


def _related(package: Package, kind: str) -> Element | None:
    found = package.related(package.main, kind)
    return parse(package.parts[found[0]]) if found else None
