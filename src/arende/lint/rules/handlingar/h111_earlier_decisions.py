"""Ett tidigare beslut anges med organ, datum och paragraf.

Varför: ”nämndens beslut § 121” går inte att hitta utan datum, och paragraferna börjar om varje år.
Fel:    - {titel: Antagande av cykelplan § 112}
Rätt:   - {titel: Antagande av cykelplan, organ: kommunfullmäktige, datum: 2024-11-25, paragraf: 112}
Källa:  https://5dok.org/article/vad-ska-jag-skriva-under-de-olika-rubrikerna.zwvrxm1g
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject
from arende.model.case import Underlag

CODE, NAME = "H111", "tidigare-beslut-fullständigt"
SEVERITY = Severity.WARNING

# § before its number is a paragraph of minutes; an act has it after: ”3 §”.
_PARAGRAPH = Pattern(r"(?<!\d)(?<!\d )§+\s*\d+(?!\s*kap)")


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at each earlier decision that lacks one of the three, or has its paragraph in the title."""
    for kind, handling, _ in subject.papers():
        for index, entry in enumerate(handling.beslutsunderlag):
            address = Address((kind.value, "beslutsunderlag", index))
            missing = _missing(entry)
            hidden = _PARAGRAPH.search(entry.titel or "")
            if missing:
                yield subject.finding(
                    address,
                    f"det tidigare beslutet saknar {' och '.join(missing)}",
                    f"lägg till ”{missing[0]}:”",
                )
            elif hidden and not entry.paragraf:
                yield subject.finding(
                    address / "titel",
                    "paragrafen står i titeln",
                    "skriv den under ”paragraf:”, med ”organ:” och ”datum:”",
                    within=hidden.span(),
                )


def _missing(entry: Underlag) -> list[str]:
    # A paper from an organ needs no paragraph; one without a title is a decision and nothing else.
    if not entry.paragraf and (entry.titel or not entry.organ):
        return []
    written = {"organ": entry.organ, "datum": entry.datum, "paragraf": entry.paragraf}
    return [name for name, value in written.items() if not value]
