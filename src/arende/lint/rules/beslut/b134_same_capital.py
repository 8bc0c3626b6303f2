"""Punkterna i en lista börjar alla med liten bokstav, eller alla med stor.

Varför: de läses ihop med samma ingress, och en ensam versal ser ut som om något har fallit bort före den.
Fel:    - godkänna planen
        - Avsluta uppdraget
Rätt:   - godkänna planen
        - avsluta uppdraget
Källa:  Myndigheternas skrivregler, avsnittet om listor
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.rules.beslut.clauses import Clause, clause_lists
from arende.lint.subject import Subject
from arende.swedish import capitalise_first

CODE, NAME = "B134", "samma-begynnelsebokstav"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each first word that is not written as most of its list, in a list of decision verbs."""
    for listed in clause_lists(subject):
        verbs = [clause for clause in listed if clause.verb is not None]
        capitals = [clause for clause in verbs if _is_capital(clause)]
        if not capitals or len(capitals) == len(verbs):
            continue
        is_capital_wanted = len(capitals) * 2 > len(verbs)
        for clause in verbs:
            first = clause.first
            if first is not None and _is_capital(clause) is not is_capital_wanted:
                word = first["word"]
                right = capitalise_first(word) if is_capital_wanted else word[0].lower() + word[1:]
                size = "stor" if is_capital_wanted else "liten"
                yield subject.finding(
                    clause.address,
                    f"väntade {size} bokstav som i de andra punkterna, fann ”{word}”",
                    f"skriv ”{right}”",
                    within=first.span("word"),
                    fix=right,
                )


def _is_capital(clause: Clause) -> bool:
    return clause.read[clause.start : clause.start + 1].isupper()
