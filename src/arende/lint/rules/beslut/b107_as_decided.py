"""En punkt är skriven så att den kan stå i protokollet som den är.

Varför: nämnden beslutar; den varken bör, önskar eller rekommenderar, och texten får inte ändras efteråt.
Fel:    - Planen bör antas.
Rätt:   - Planen antas.
Källa:  Vad ska jag skriva under de olika rubrikerna, om förslag till beslut:
        https://5dok.org/article/vad-ska-jag-skriva-under-de-olika-rubrikerna.zwvrxm1g
        JO 3339-2013, om beslut som ändrats före justeringen: https://lagen.nu/avg/jo/3339-2013
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.rules.beslut.clauses import clauses
from arende.lint.subject import Subject

CODE, NAME = "B107", "skriven-som-beslutad"
SEVERITY = Severity.WARNING

_SENDER = (
    r"(?:[\w-]*(?:förvaltningen|kontoret|direktören|chefen|handläggaren|ordföranden|avdelningen)|vi|jag)"
)
_PROPOSED = Pattern(
    rf"(?P<who>{_SENDER})\s+(?:föreslår|rekommenderar|önskar|vill|anser|bedömer|hemställer)\b"
    r"|(?:[\w-]+\s+){1,6}?(?P<weak>bör(?!\s+inte\s+få)|föreslås(?!\s+besluta)|rekommenderas|torde|skulle\s+kunna)\b",
    *("föreslå", "rekommendera", "önskar", "vill", "anser", "bedömer", "hemställer"),
    *("bör", "torde", "skulle"),
    flags=re.IGNORECASE,
)
# What an organ may well say to another that it should do.
_OPINION = Pattern(
    r"(?:[\w-]+\s+){0,3}(?:uttala|framför|framhåll|yttra|anse|meddela|föreslå(?=r?\s)|begär|påtala)\w*\s",
    flags=re.I,
)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the word that makes a wish of a decision, in the point's main clause."""
    for clause in clauses(subject):
        found = _PROPOSED.match(clause.main, clause.start)
        if found is None or (found["weak"] and _OPINION.match(clause.main, clause.start)):
            continue
        within = found.span("weak") if found["weak"] else found.span()
        yield subject.finding(
            clause.address,
            f"punkten är skriven som ett förslag: ”{' '.join(clause.read[slice(*within)].split())}”",
            "skriv den som den ska stå i protokollet när nämnden har beslutat",
            within=within,
        )
