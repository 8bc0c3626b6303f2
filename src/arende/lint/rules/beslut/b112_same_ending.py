"""Alla punkter i en lista slutar med samma skiljetecken.

Varför: en punkt här och ingen där ser ut som om något har fallit bort, och i protokollet står det kvar.
Fel:    - godkänna planen
        - avsluta uppdraget.
        - överlämna planen till nämnden
Rätt:   - godkänna planen
        - avsluta uppdraget
        - överlämna planen till nämnden
Källa:  profilen, ”beslut: avslut”; Myndigheternas skrivregler, avsnittet om listor
"""

import re
from collections import Counter
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.prose import sentences
from arende.lint.rules.beslut.clauses import Clause, clause_lists
from arende.lint.subject import Subject

CODE, NAME = "B112", "samma-skiljetecken"
SEVERITY = Severity.WARNING

_END = Pattern(r"(?P<mark>[.,;]?)(?P<and>\s*\b(?:samt|och))?\s*$")
_ABBREVIATION = Pattern(
    r"\b(?:m\.\s?m|m\.\s?fl|etc|osv|o\.\s?d|f\.\s?d|kap|st|kv|dyl)\.$", flags=re.IGNORECASE
)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the end of each point that differs from the others; the last may end with a full stop.

    A point of several sentences ends as sentences do, and is passed by.
    """
    for listed in clause_lists(subject):
        if len(listed) < 2:
            continue
        ends = [_end(clause, index == len(listed) - 2) for index, clause in enumerate(listed)]
        common = _common(
            [mark or clause.form.avslut for mark, clause in zip(ends, listed, strict=True)], listed[0]
        )
        for index, (clause, mark) in enumerate(zip(listed, ends, strict=True)):
            is_last = index == len(listed) - 1
            if _agrees(mark, common, clause, is_last) or len(list(sentences(clause.prose))) > 1:
                continue
            yield _finding(subject, clause, mark, common)


def _common(printed: list[str], clause: Clause) -> str:
    """The mark that most points end with; where as many end otherwise, the profile's."""
    counts = Counter(printed)
    return max(counts, key=lambda mark: (counts[mark], mark == clause.form.avslut))


def _end(clause: Clause, is_last_but_one: bool) -> str:
    """The mark that *clause* ends with; ”; samt” counts as ”;” in the last point but one."""
    text = clause.read.rstrip()
    found = _END.search(text)
    if found is None or _ABBREVIATION.search(text):
        return ""
    return found["mark"] if found["mark"] and (is_last_but_one or not found["and"]) else ""


def _agrees(mark: str, common: str, clause: Clause, is_last: bool) -> bool:
    if not is_last:
        return (mark or clause.form.avslut) == common
    ending = mark or clause.form.sista_avslut
    return ending in ({".", common} if common != "." else {"."}) or (not ending and common in ",;")


def _finding(subject: Subject, clause: Clause, mark: str, common: str) -> Diagnostic:
    text = clause.read.rstrip()
    found = _END.search(text)
    start = found.start() if found and mark else max(text.rfind(" ") + 1, 0)
    wanted = f"”{common}”" if common else "inget skiljetecken"
    return subject.finding(
        clause.address,
        f"punkterna slutar olika: väntade {wanted}, fann {f'”{mark}”' if mark else 'inget'}",
        f"ta bort ”{mark}”" if mark and not common else f"sluta punkten som de andra, med {wanted}",
        within=(start, len(text)),
    )
