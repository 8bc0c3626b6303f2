"""Inga kopplingsfält från en mall står kvar i texten.

Varför: ett fält som aldrig fylldes i trycks som det står. Protokoll har signerats och publicerats med
        ”«Diarienr»” där diarienumret skulle ha stått.
Fel:    Diarienummer «Diarienr», {{handläggare}}
Rätt:   Diarienummer KS 2026-00123
Källa:  offentlighets- och sekretesslagen (2009:400) 5 kap. 2 §: handlingen ska gå att identifiera;
        iakttaget i publicerade nämndprotokoll
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "M101", "kopplingsfält-ifyllda"
SEVERITY = Severity.ERROR

# «Fält» and <<Fält>> are Word's, {{…}}, {%…%} and ${…} those of template languages.
_FIELD = Pattern(
    r"«[^«»\s]{1,60}»|<<[^<>\n]{1,60}>>|\{\{[^{}\n]{0,80}\}\}|\{%[^%\n]{0,80}%\}|\$\{[^{}\n]{1,60}\}"
    r"|\bMERGEFIELD\s+\S+"
)

_HINTS = ("«", "<<", "{", "MERGEFIELD")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each field that nobody filled in."""
    for prose in subject.texts.prose:
        if not any(sign in prose.read for sign in _HINTS):
            continue
        for found in _FIELD.finditer(prose.read):
            yield subject.finding(
                prose.address,
                f"kopplingsfältet ”{found[0]}” är inte ifyllt",
                "skriv uppgiften i stället för fältet",
                within=found.span(),
            )
