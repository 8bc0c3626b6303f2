"""En punkt står en gång i sin lista.

Varför: samma beslut två gånger är en rad som kopierades och glömdes.
Fel:    - godkänna planen
        - godkänna planen
Rätt:   - godkänna planen
Källa:  god kanslised
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.rules.beslut.clauses import clause_lists
from arende.lint.subject import Subject

CODE, NAME = "B133", "punkten-en-gång"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at each point whose words an earlier one of its list has."""
    for listed in clause_lists(subject):
        seen: dict[tuple[str, ...], int] = {}
        for index, clause in enumerate(listed):
            words = tuple(re.findall(r"\w+", clause.read[clause.start :].casefold()))
            first = seen.setdefault(words, index)
            if first != index and words:
                message = f"punkten säger samma sak som punkt {first + 1}"
                yield subject.finding(clause.address, message, "ta bort den ena, eller ändra den")
