"""En punkt räknar upp allt den beslutar.

Varför: ”m.m.” och ”etc.” låter var och en tro något annat om vad nämnden har beslutat.
Fel:    - köpa in stolar, bord etc.
Rätt:   - köpa in stolar, bord och lampor
Källa:  Vad ska jag skriva under de olika rubrikerna, om förslag till beslut:
        https://5dok.org/article/vad-ska-jag-skriva-under-de-olika-rubrikerna.zwvrxm1g
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.rules.beslut.clauses import clauses
from arende.lint.subject import Subject

CODE, NAME = "B130", "exakt-punkt"
SEVERITY = Severity.INFO

_VAGUE = Pattern(
    r"(?<![\w.])(?:m\.\s?m\.|m\s?m\b|etc\b\.?|osv\b\.?|o\.\s?s\.\s?v\.|o\.\s?d\.|och\s+så\s+vidare|med\s+mera|"
    r"och\s+(?:dylikt|liknande)|eller\s+(?:dylikt|liknande)|et\s+cetera)",
    flags=re.IGNORECASE,
)
# The name of a document may have it: ”taxa för bygglov m.m.”.
_NAME = Pattern(
    r"(?:tax[ao]|avgift|regle|regler|riktlinje|plan|program|policy|föreskrift|bestämmelse|ordning|förordning|lag)\w*"
    r"\s+(?:för|om|till|av|i)\s[^.;]*$",
    flags=re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each word that leaves the rest unsaid, save in the name of a document."""
    for clause in clauses(subject):
        for found in _VAGUE.finditer(clause.read, clause.start):
            if not _NAME.search(clause.read[: found.start()]):
                yield subject.finding(
                    clause.address,
                    f"punkten lämnar något osagt: ”{' '.join(found[0].split())}”",
                    "skriv allt som beslutas",
                    within=found.span(),
                )
