"""Ett uppdrag säger när det ska vara gjort eller redovisat.

Varför: utan dag går uppdraget inte att följa upp, och revisionen frågar efter just det.
Fel:    - ge förvaltningen i uppdrag att se över taxan
Rätt:   - text: ge förvaltningen i uppdrag att se över taxan
          senast: 2027-03-31
Källa:  Vad ska jag skriva under de olika rubrikerna, om förslag till beslut:
        https://5dok.org/article/vad-ska-jag-skriva-under-de-olika-rubrikerna.zwvrxm1g
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.rules.beslut.clauses import clauses
from arende.lint.rules.beslut.tasks import says_when, task_of
from arende.lint.subject import Subject

CODE, NAME = "B109", "uppdraget-har-tid"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each task whose point has neither ”senast” nor a word about time."""
    for clause in clauses(subject):
        task = task_of(clause)
        if task is not None and task.receiver and not says_when(clause):
            yield subject.finding(
                clause.address,
                "uppdraget säger inte när det ska vara klart eller redovisat",
                "lägg till ”senast” med en dag",
                within=(task.start, task.end),
            )
