"""Den som är ansvarig för en punkt är den som får uppdraget i den.

Varför: handlingen skriver båda; säger de olika, vet ingen av dem att uppdraget är deras.
Fel:    - text: ge tekniska förvaltningen i uppdrag att se över taxan
          ansvarig: kommunledningskontoret
Rätt:     ansvarig: tekniska förvaltningen
Källa:  god kanslised; det som följs upp är det som beslutades
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.rules.beslut.clauses import clauses
from arende.lint.rules.beslut.tasks import task_of
from arende.lint.subject import Subject

CODE, NAME = "B110", "ansvarig-får-uppdraget"
SEVERITY = Severity.WARNING

# Only two of one kind can contradict each other: a förvaltning may well leave its task to one of its chiefs.
_KINDS = (
    Pattern(r"(?:förvaltning|kontor|avdelning|enhet|sektor|bolag)(?:en|et|ens|ets)?$"),
    Pattern(r"(?:nämnd|styrelse|utskott|fullmäktige|beredning)(?:en|et|ens|ets|n|ns)?$"),
    Pattern(r"(?:chef|direktör|jurist|sekreterare|samordnare|strateg)(?:en|n|ens|ns)?$"),
)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at an ”ansvarig” of the same kind as the task's receiver that is another."""
    for clause in clauses(subject):
        task, responsible = task_of(clause), clause.point.ansvarig
        if task is None or responsible is None or not task.receiver:
            continue
        receiver = " ".join(task.receiver.split())
        if _contradict(receiver.casefold(), responsible.casefold()):
            yield subject.finding(
                clause.address.parent / "ansvarig",
                f"uppdraget ges till {receiver}, men ansvarig är {responsible}",
                f"skriv ”ansvarig: {receiver}”, eller ändra punkten",
            )


def _contradict(receiver: str, responsible: str) -> bool:
    if receiver in responsible or responsible in receiver or " och " in receiver:
        return False
    kinds = [[bool(kind.search(name)) for kind in _KINDS] for name in (receiver, responsible)]
    return kinds[0] == kinds[1] and any(kinds[0])
