"""Ordet ”att” före en beslutspunkt skrivs av profilen, inte av den som skriver punkten.

Varför: står det på båda ställena blir det ”att att godkänna” i beslutet.
Fel:    - att godkänna planen      (när profilens punkter märks med ”att” eller ingressen slutar med ”att”)
Rätt:   - godkänna planen
Källa:  profilen, ”beslut: märke” och ”beslut: ingress”
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import Subject
from arende.model.marker import Marker
from arende.model.profile import Beslutsform

CODE, NAME = "P109", "att-en-gång"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the first word of each point that says ”att” once too often."""
    for address, point, form in subject.points():
        if point.text.startswith("att ") and _writes_att(form.beslut):
            rest = point.text.removeprefix("att ").lstrip()
            yield subject.finding(
                address / "text",
                "punkten börjar med ”att”, som profilen redan skriver",
                f"skriv ”{_short(rest)}”",
                within=(0, 3),
            )


def _writes_att(form: Beslutsform) -> bool:
    lead_ins = (form.ingress, form.ingress_beslutar, form.ingress_föreslår)
    return form.märke is Marker.THAT or any(
        lead_in is not None and lead_in.endswith(" att") for lead_in in lead_ins
    )


def _short(text: str) -> str:
    first = text.splitlines()[0] if text else ""
    return first if len(first) <= 60 else f"{first[:60].rsplit(' ', 1)[0]} …"
