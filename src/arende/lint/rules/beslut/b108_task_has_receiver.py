"""Ett uppdrag säger vem som får det.

Varför: ett uppdrag till ingen, eller till ”berörda”, blir inte gjort, och ingen kan frågas om det.
Fel:    - ge i uppdrag att se över taxan
Rätt:   - ge tekniska förvaltningen i uppdrag att se över taxan senast 2027-03-31
Källa:  Nacka kommuns mall för tjänsteskrivelse, förslag till beslut:
        https://www.nacka.se/medarbetare/tjansteskrivelser-arendehantering/mall-for-tjansteskrivelse/
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.rules.beslut.clauses import clauses
from arende.lint.rules.beslut.tasks import task_of
from arende.lint.subject import Subject

CODE, NAME = "B108", "uppdraget-har-mottagare"
SEVERITY = Severity.WARNING

_VAGUE = Pattern(
    r"(?:berör(?:d|da|t)|lämplig\w*|vederbörande|någon|ansvarig(?:a)?(?:\s+(?:förvaltning|nämnd|tjänsteman|chef)\w*)?$)\b",
    flags=re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over a task without receiver, or over one that nobody can recognise as theirs."""
    for clause in clauses(subject):
        task = task_of(clause)
        if task is None:
            continue
        if not task.receiver:
            message, within = "uppdraget säger inte vem som får det", (task.start, task.end)
        elif _VAGUE.match(task.receiver):
            within = (task.receiver_start, task.receiver_start + len(task.receiver))
            message = f"uppdraget säger inte vem som får det, bara ”{task.receiver}”"
        else:
            continue
        ansvarig = clause.point.ansvarig or "tekniska förvaltningen"
        yield subject.finding(
            clause.address, message, f"skriv ”ge {ansvarig} i uppdrag att …”", within=within
        )
