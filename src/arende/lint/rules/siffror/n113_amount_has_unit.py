"""Ett belopp i en beslutspunkt har sin enhet.

Varför: ”anslå 450 000” kan vara kronor eller tusental kronor. Den som ska verkställa beslutet ser bara
        punkten.
Fel:    - anslå 450 000 till skolans upprustning
Rätt:   - anslå 450 000 kronor till skolans upprustning
Källa:
        https://www.soderhamn.se/sidor/kommun-och-politik/politik-och-demokrati/moten-och-protokoll/innehall-i-protokoll-och-arendelistor.html
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.amounts import SPACES, UNIT
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject

CODE, NAME = "N113", "beloppet-har-enhet"
SEVERITY = Severity.WARNING

_LARGE = Pattern(rf"\d{{5}}|\d{SPACES}\d{{3}}")
# A verb that gives money, at most a few words, and a number too large to count years or paragraphs.
_BARE = Pattern(
    r"\b(?:anslå|anvisa|avsätta|bevilja|tillskjuta|utbetala|omfördela|överföra|tilldela|låna|avsätter|anslår"
    r"|beviljar|anvisar|tillskjuter|omfördelar|tilldelar)s?\b(?:\s[a-zåäö]+){0,4}\s"
    rf"(?P<number>\d{{1,3}}(?:{SPACES}\d{{3}})+|\d{{5,}})(?![\d,.–-]?\d)(?=[\s.,;]|$)",
    flags=re.IGNORECASE,
)
_ANY_UNIT = Pattern(rf"\b(?:{UNIT}|kronor|procent|miljoner|miljarder|euro|belopp)\b|%|€", flags=re.IGNORECASE)
_COUNTED = Pattern(
    r"\s(?!till|för|ur|från|av|under|som|och|i|per|åt|vid|inom|enligt|samt|att|år|den)[a-zåäö]"
)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the number in each point that gives money without saying of what."""
    for address, point, _ in subject.points():
        found = _BARE.search(point.text) if _LARGE.search(point.text) else None
        if found is None or _ANY_UNIT.search(point.text) or _COUNTED.match(point.text, found.end()):
            continue
        unit = point.belopp.enhet.value if point.belopp else "kronor"
        yield subject.finding(
            address / "text",
            f"beloppet {found['number']} saknar enhet",
            f"skriv ”{found['number']} {unit}” om det är det som menas",
            within=found.span("number"),
        )
