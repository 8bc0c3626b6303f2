"""What stands beside a tag that takes its whole paragraph, row or cell with it, and so would be lost."""

from arende.engine.findings import Findings
from arende.engine.paragraphs import paragraph_text
from arende.engine.strict import TBL, TC, TR, Element, P, w
from arende.engine.tags import Scanned, Tag, scan

_TAKES = {"p": "stycket", "tr": "raden", "tc": "cellen"}
_OBJECTS = {
    w("drawing"): "en bild",
    w("pict"): "en bild",
    w("object"): "ett objekt",
    w("sectPr"): "en avsnittsbrytning",
    w("footnoteReference"): "en fotnot",
    w("endnoteReference"): "en slutnot",
    w("fldChar"): "ett fält",
    w("fldSimple"): "ett fält",
}


def check_surroundings(
    tag: Tag, paragraph: Element, scanned: Scanned, findings: Findings, place: str
) -> None:
    """Reports a tag of level p, tr or tc that is not alone in what it takes with it."""
    if tag.level == "p":
        _alone(tag, paragraph, [scanned], findings, place)
    elif tag.level in ("tr", "tc"):
        holder = next(paragraph.iterancestors(TR if tag.level == "tr" else TC), None)
        if holder is None:
            findings.error(
                "E207",
                f"{tag.written} står inte i en tabell",
                f"skriv {{%p {tag.body} %}}, eller flytta taggen till en egen {_row(tag)} i tabellen",
                place,
            )
        elif next(holder.iterdescendants(TBL), None) is not None:
            findings.error(
                "E207",
                f"{tag.written} står i en {_row(tag)} med en tabell i",
                "låt taggen stå i en egen rad",
                place,
            )
        else:
            texts = [scan(paragraph_text(inner).text) for inner in holder.iterdescendants(P)]
            _alone(tag, holder, texts, findings, place)


def _alone(tag: Tag, holder: Element, texts: list[Scanned], findings: Findings, place: str) -> None:
    beside = " ".join(text.plain.strip() for text in texts if text.plain.strip())
    others = [other for text in texts for other in text.tags]
    if beside:
        lost = f"texten ”{beside[:40]}”"
    elif len(others) > 1:
        lost = next((other.written for other in others if other.written != tag.written), tag.written)
    else:
        lost = next((_OBJECTS[inner.tag] for inner in holder.iterdescendants() if inner.tag in _OBJECTS), "")
    if lost:
        findings.error(
            "E206",
            f"{lost} bredvid {tag.written} försvinner",
            f"låt taggen stå ensam: den tar hela {_TAKES[tag.level]} med sig",
            place,
        )


def _row(tag: Tag) -> str:
    return "rad" if tag.level == "tr" else "cell"
