"""Inget underlag är nyare än handlingen som bygger på det.

Varför: förvaltningen kan inte ha läst en utredning som är daterad efter utlåtandet. Det ena datumet är fel.
Fel:    tjänsteutlåtandets datum 2026-09-10 och {titel: Utredning, datum: 2026-09-14}
Rätt:   tjänsteutlåtandets datum 2026-09-16
Källa:  korrekturläsning; iakttaget i publicerade handlingar
"""

from collections.abc import Iterator
from datetime import date

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.rules.handlingar.listed import is_own_paper
from arende.lint.subject import Subject
from arende.model.case import Handling

CODE, NAME = "H110", "underlag-före-handling"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each date of a source or an attachment that is later than the paper's."""
    for kind, handling, _ in subject.papers():
        for name, index, day in _days(subject, handling):
            if day > handling.datum:
                yield subject.finding(
                    Address((kind.value, name, index, "datum")),
                    f"{day} är efter handlingens datum, {handling.datum}",
                    "rätta datumet här eller handlingens",
                )


def _days(subject: Subject, handling: Handling) -> Iterator[tuple[str, int, date]]:
    for index, source in enumerate(handling.beslutsunderlag):
        if source.datum and not is_own_paper(subject, source):
            yield "beslutsunderlag", index, source.datum
    for index, attached in enumerate(handling.bilagor):
        if attached.datum:
            yield "bilagor", index, attached.datum
