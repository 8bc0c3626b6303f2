"""Dagen i punkten är samma dag som under ”senast”.

Varför: handlingen skriver båda, och den som fick uppdraget går efter den senare.
Fel:    - {text: ge förvaltningen i uppdrag att se över taxan senast 2027-01-29, senast: 2027-03-31}
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

CODE, NAME = "B132", "samma-dag"
SEVERITY = Severity.WARNING

_DEADLINE = Pattern(
    r"\bsenast(?:\s+(?:mån|tis|ons|tors|fre|lör|sön)dagen)?(?:\s+den)?\s*$", flags=re.IGNORECASE
)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the one day after ”senast” in the text, where the point's ”senast” is another."""
    for clause in clauses(subject):
        if clause.point.senast is None:
            continue
        days = [day for day in written_dates(clause.read) if _DEADLINE.search(clause.read[: day.start])]
        if len(days) == 1 and days[0].value and days[0].value != clause.point.senast:
            yield subject.finding(
                clause.address,
                f"punkten säger {days[0].value}, men ”senast” säger {clause.point.senast}",
                "ändra den dag som är fel",
                within=(days[0].start, days[0].end),
            )
