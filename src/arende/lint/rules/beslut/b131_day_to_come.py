"""Sista dag för ett uppdrag kommer efter handlingens datum.

Varför: ett uppdrag som skulle vara klart innan det gavs är en dag som blivit kvar från förra årets handling.
Fel:    datum: 2026-09-24
        - {text: ge förvaltningen i uppdrag att se över taxan, senast: 2025-03-31}
Rätt:   - {text: ge förvaltningen i uppdrag att se över taxan, senast: 2027-03-31}
Källa:  god kanslised
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.dates import written_dates
from arende.lint.patterns import Pattern
from arende.lint.rules.beslut.clauses import clauses
from arende.lint.subject import Subject

CODE, NAME = "B131", "dagen-är-inte-förbi"
SEVERITY = Severity.WARNING

_DEADLINE = Pattern(
    r"\b(?:senast|före|innan|till\s+och\s+med|t\.o\.m\.)(?:\s+(?:mån|tis|ons|tors|fre|lör|sön)dagen)?(?:\s+den)?\s*$",
    flags=re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at a ”senast”, or over a day after that word in the text, before the paper's own day."""
    for clause in clauses(subject):
        paper_day = clause.handling.datum
        if clause.point.senast is not None and clause.point.senast < paper_day:
            message = f"”senast” är {clause.point.senast}, före handlingens datum {paper_day}"
            yield subject.finding(clause.address.parent / "senast", message, "skriv en dag som kommer")
        for day in written_dates(clause.read):
            if day.value and day.value < paper_day and _DEADLINE.search(clause.read[: day.start]):
                yield subject.finding(
                    clause.address,
                    f"dagen är förbi: {day.value} är före handlingens datum {paper_day}",
                    "skriv en dag som kommer",
                    within=(day.start, day.end),
                )
