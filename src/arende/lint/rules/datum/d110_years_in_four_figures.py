"""År skrivs med fyra siffror.

Varför: ”24-09-26” kan läsas som två olika dagar, och i arkivet som tre olika århundraden.
Fel:    26/9-24, 24-09-26
Rätt:   den 26 september 2024, 2024-09-26
Källa:  SS-ISO 8601; Myndigheternas skrivregler, avsnittet om datum (https://www.isof.se/skrivregler)
"""

import re
from collections.abc import Iterator
from datetime import date

from arende.diagnostics import Diagnostic, Severity
from arende.lint.dates import MONTHS
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "D110", "år-med-fyra-siffror"
SEVERITY = Severity.WARNING

_SHORT = Pattern(
    r"(?<![\w/–.:-])(?:(?P<y>\d\d)-(?P<m>\d\d)-(?P<d>\d\d)"
    r"|(?P<d2>\d{1,2})/(?P<m2>\d{1,2})[ -](?P<y2>\d\d)"
    rf"|(?P<d3>\d{{1,2}}) (?P<m3>{'|'.join(MONTHS)}) (?P<y3>\d\d))(?![\w/–:-]|[.,]\d)"
)
_NEAR = 30  # signs before a date that may say what it is
# ”§ 3/4-15” and the like are no dates, and ”26 september 20 elever” has no year.
_NUMBERED = Pattern(r"(?:§|\b(?:nr|dnr|tel|telefon|konto|bankgiro|plusgiro)\.?:?)\s*$", flags=re.IGNORECASE)
_COUNTED = Pattern(r"\s+[a-zåäö]")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each date whose year has two figures."""
    for prose in subject.texts.running:
        text = prose.plain
        for found in _SHORT.finditer(text):
            day = _day(found)
            if day is None or _NUMBERED.search(text[max(0, found.start() - _NEAR) : found.start()]):
                continue
            if found["y3"] and _COUNTED.match(text, found.end()):
                continue
            yield subject.finding(
                prose.address,
                "året står med två siffror",
                f"skriv ”{day.isoformat()}”, om det är den dagen",
                within=found.span(),
            )


def _day(found: re.Match[str]) -> date | None:
    year = found["y"] or found["y2"] or found["y3"]
    month = found["m"] or found["m2"] or str(MONTHS.index(found["m3"]) + 1)
    try:
        return date(2000 + int(year), int(month), int(found["d"] or found["d2"] or found["d3"]))
    except ValueError:
        return None
