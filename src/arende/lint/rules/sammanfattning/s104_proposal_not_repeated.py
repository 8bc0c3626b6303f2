"""Sammanfattningen upprepar inte förslaget till beslut ord för ord.

Varför: förslaget står redan i handlingen. Ändras det ena men inte det andra föreslås två olika saker.
Fel:    sammanfattningen innehåller hela punkten ”avvakta verkställighet av …”
Rätt:   Förvaltningen föreslår att åtgärderna får vänta tills genomlysningen är klar.
Profil: ”ord”: så många ord som en punkt måste ha för att räknas; 8 om inget sägs.
Källa:  https://5dok.org/article/vad-ska-jag-skriva-under-de-olika-rubrikerna.zwvrxm1g
"""

import re
from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import Subject

CODE, NAME = "S104", "förslaget-inte-upprepat"
SEVERITY = Severity.INFO

_WORD = re.compile(r"\w+")
_BETWEEN = r"[\W_]+"


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each whole point that stands in its paper's summary."""
    least = subject.number("ord", 8)
    summaries = {
        kind.value: handling.sammanfattning
        for kind, handling, _ in subject.papers()
        if handling.sammanfattning
    }
    for address, point, _ in subject.points():
        summary = summaries.get(str(address.steps[0]), "")
        words = _WORD.findall(point.text)
        if not summary or len(words) < least:
            continue
        found = re.search(rf"\b{_BETWEEN.join(map(re.escape, words))}\b", summary, re.IGNORECASE)
        if found:
            yield subject.finding(
                Address((address.steps[0], "sammanfattning")),
                "sammanfattningen upprepar en beslutspunkt ord för ord",
                "säg med egna ord vad förslaget innebär",
                within=found.span(),
            )
