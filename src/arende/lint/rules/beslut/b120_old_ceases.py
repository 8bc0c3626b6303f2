"""När ett nytt styrdokument antas säger en punkt att det gamla upphör.

Varför: annars gäller två riktlinjer samtidigt, och ingen vet vilken som ska följas.
Fel:    - anta nya riktlinjer för representation
Rätt:   - anta nya riktlinjer för representation
        - upphäva riktlinjer för representation, antagna 2019-04-29, § 44
Källa:  god kanslised; de styrande dokumenten ska gå att räkna upp vid varje tid
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.rules.beslut.clauses import clause_lists
from arende.lint.subject import Subject

CODE, NAME = "B120", "det-gamla-upphör"
SEVERITY = Severity.INFO

_ADOPTS = Pattern(
    r"(?:[\w-]+\s+)?(?:anta|fastställ)(?:a|er|r)?\s+(?:(?:\w+s\s+)?(?:förslag(?:et)?\s+till\s+)?)"
    r"(?P<new>(?:nya|ny|nytt|reviderad[et]?|reviderat|uppdaterad[et]?|uppdaterat|omarbetad[et]?)\s+(?:[\w-]+\s+){0,3}?"
    r"[\w-]*(?:policy|riktlinje|reglemente|tax[ao]|föreskrift|delegationsordning|arbetsordning|bestämmelse|regler|"
    r"program|strategi|plan|ordning|instruktion)\w*)",
    *("ny", "revidera", "uppdatera", "omarbeta"),
    flags=re.IGNORECASE,
)
_CEASES = Pattern(r"upphäv|upphör|ersätt|sluta\w*\s+gälla|utgå\b|utgår\b|avskaffa", flags=re.IGNORECASE)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over a new or revised document that no point of the paper lets replace an old one."""
    lists = list(clause_lists(subject))
    ceasing = {id(clause.handling) for listed in lists for clause in listed if _CEASES.search(clause.read)}
    for clause in (clause for listed in lists for clause in listed):
        found = _ADOPTS.match(clause.read, clause.start)
        if found and id(clause.handling) not in ceasing:
            yield subject.finding(
                clause.address,
                f"ingen punkt säger att det som gällde före ”{' '.join(found['new'].split())}” upphör",
                "lägg till en punkt: upphäva …, antaget den …, § …",
                within=found.span("new"),
            )
