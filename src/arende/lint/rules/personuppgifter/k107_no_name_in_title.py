"""Ärendets rubrik nämner ingen privatperson.

Varför: rubriken står i kallelsen, diariet på webben och filens egenskaper. Förtroendevalda skrivs med sitt
        parti, ”Alva Exempel (X)”, och räknas inte; inte heller platser som är uppkallade efter någon.
Fel:    rubrik: Ansökan om bygglov för Alva Andersson
Rätt:   rubrik: Ansökan om bygglov för enbostadshus
        underrubrik: Fastigheten Åkern 1:2
Källa:  Nacka kommun, https://www.nacka.se/medarbetare/tjansteskrivelser-arendehantering/mall-for-tjansteskrivelse/;
        EU:s dataskyddsförordning, artikel 5.1 c
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.rules.personuppgifter.k106_proposer_unnamed import check as proposers
from arende.lint.rules.personuppgifter.names import people
from arende.lint.subject import Subject
from arende.model.request import Request

CODE, NAME = "K107", "inget-namn-i-rubriken"
SEVERITY = Severity.WARNING

_ELECTED = (Request.MOTION, Request.INTERPELLATION, Request.NÄMNDINITIATIV)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each person's name in the case's titles; what K106 finds is left to it."""
    asked = subject.case.svar_på
    if asked is not None and asked.slag in _ELECTED:
        return
    told = {finding.address for finding in proposers(subject)}
    for address in (Address(("rubrik",)), Address(("underrubrik",))):
        prose = subject.prose(address)
        for found in people(prose.text) if prose and str(address) not in told else ():
            yield subject.finding(
                address,
                "rubriken nämner en person",
                "skriv vad ärendet gäller; namnet finns i diariet",
                within=found.span(),
            )
