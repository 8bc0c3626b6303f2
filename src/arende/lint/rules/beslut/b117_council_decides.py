"""Det som bara fullmäktige får besluta går till fullmäktige.

Varför: skattesats, ansvarsfrihet, reglementen och folkomröstning hör till fullmäktige.
Fel:    beslutsgång: [socialnämnden]
        - anta reglemente för socialnämnden
Rätt:   beslutsgång: [socialnämnden, kommunstyrelsen, kommunfullmäktige]
Källa:  kommunallagen (2017:725) 5 kap. 1 § och 6 kap. 44 §
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.rules.beslut.clauses import clauses
from arende.lint.rules.beslut.organs import is_council
from arende.lint.subject import Subject

CODE, NAME = "B117", "fullmäktige-beslutar"
SEVERITY = Severity.WARNING

_COUNCIL_ALONE = Pattern(
    r"(?:fastställ|anta|godkänn|bevilj|beslut)[a-zåäö]*\s+(?:[\w–-]+\s+){0,4}?(?P<what>skattesats\w*|"
    r"(?:kommunens|regionens)\s+(?:budget|årsredovisning)\w*|reglemente\w*\s+för\s+(?:\w+\s+){0,2}\w*(?:nämnd|styrels)\w*|"
    r"arbetsordning\w*\s+för\s+\w*fullmäktige|ansvarsfrihet)\b"
    r"|(?:genomföra|hålla|anordna)\s+(?:en\s+)?(?:rådgivande\s+|kommunal\s+)?(?P<vote>folkomröstning)\b",
    *("skattesats", "budget", "årsredovisning", "reglemente", "arbetsordning", "ansvarsfrihet"),
    "folkomröstning",
    flags=re.IGNORECASE,
)
# A company's, a foundation's or an association's own meeting grants these too.
_OTHERS = Pattern(r"bolag|\bAB\b|stiftelse|förbund|förening|stämma|samordnings", flags=re.IGNORECASE)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the matter in a point that another organ than fullmäktige is to decide."""
    route = subject.case.beslutsgång
    for clause in clauses(subject):
        levels = (
            [organ for organ in (clause.level.organ, clause.level.föreslår) if organ] if clause.level else []
        )
        if (
            not route
            or is_council(route[-1])
            or any(is_council(organ.split(" och ")[-1]) for organ in levels)
        ):
            continue
        found = _COUNCIL_ALONE.match(clause.read, clause.start)
        if found and not _OTHERS.search(clause.read):
            name = found.lastgroup or "what"
            yield subject.finding(
                clause.address,
                f"bara fullmäktige får besluta detta: ”{' '.join(found[name].split())}”",
                "lägg till styrelsen och fullmäktige sist i ”beslutsgång”",
                within=found.span(name),
            )
