"""Diarienummer skrivs med vanligt bindestreck.

Varför: med ett annat streck går ärendet inte att söka fram, och länkar till det fungerar inte.
Fel:    Frågan har beretts i KS 2025–00045.
Rätt:   Frågan har beretts i KS 2025-00045.
Källa:  profilen, ”dnr: mönster”; kommunens anvisning för diarieföring
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.rules.arendet.spellings import spellings
from arende.lint.subject import Subject

CODE, NAME = "A102", "dnr-med-bindestreck"
SEVERITY = Severity.WARNING

_OTHER_DASH = Pattern(
    r"(?<![\w/:.-])[A-ZÅÄÖ]{2,5}[ \u00a0\u202f/-]?\d{4}(?P<dash>[‐‑–—−])(?P<number>\d{1,6})(?![\w–-]|[./]\d)"
)
# ”MR 2024–2026” is a span of years, and no number in a register.
_YEAR = Pattern(r"(?:19|20)\d\d")


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the dash of each number that would have the profile's form with a hyphen."""
    own = spellings(subject.case.dnr)
    for prose in subject.texts.prose:
        if prose.address.steps == ("dnr",):
            continue
        for found in _OTHER_DASH.finditer(prose.plain):
            written = re.sub("[\u00a0\u202f]", " ", found[0])
            right = written.replace(found["dash"], "-")
            is_own = own is not None and own.fullmatch(found[0]) is not None
            if is_own or _YEAR.fullmatch(found["number"]):
                continue
            if re.fullmatch(subject.profile.dnr.mönster, right):
                yield subject.finding(
                    prose.address,
                    f"diarienumret ”{written}” har ett annat streck än bindestreck",
                    f"skriv ”{right}”",
                    within=found.span("dash"),
                    fix="-",
                )
