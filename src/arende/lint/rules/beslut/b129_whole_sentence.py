"""En punkt är en färdig sats.

Varför: en punkt som slutar med kolon eller tre prickar är inte färdig, och en fråga är inget beslut.
Fel:    - ge förvaltningen i uppdrag att:
Rätt:   - ge förvaltningen i uppdrag att se över taxan senast 2027-03-31
Källa:  Vad ska jag skriva under de olika rubrikerna, om förslag till beslut:
        https://5dok.org/article/vad-ska-jag-skriva-under-de-olika-rubrikerna.zwvrxm1g
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.rules.beslut.clauses import clause_lists
from arende.lint.subject import Subject

CODE, NAME = "B129", "färdig-sats"
SEVERITY = Severity.WARNING

_OPEN_END = Pattern(
    r"(?P<end>[:?]|\.\.\.|…|\b(?:att|och|samt|för|med|av|till|om|i|på|enligt|att\s+att)\.?)\s*$",
    flags=re.IGNORECASE,
)
_AND = Pattern(r"[;,.]?\s+(?:och|samt)\s*$", flags=re.IGNORECASE)
# A preposition ends a sentence well after some verbs: ”… som nämnden har gått med på”.
_PARTICLE = Pattern(
    r"\b(?:gått|går|gå|är|var|vara|varit|hör|hört|handlar|handlade|talar|räknar|kommer|kommit|bygger|tar|tagit|ta|ser|sett)"
    r"\s+(?:\w+\s+)?(?:med|av|till|om|i|på|för)\.?\s*$",
    flags=re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over an end that lets the reader wait for more; ”; samt” may end all points but the last."""
    for listed in clause_lists(subject):
        for clause in listed:
            found = _OPEN_END.search(clause.read, clause.start)
            if found is None or _PARTICLE.search(clause.read):
                continue
            if clause is listed[-1] or not _AND.search(clause.read):
                message = f"punkten slutar med ”{found['end']}”"
                yield subject.finding(
                    clause.address, message, "skriv satsen till slut", within=found.span("end")
                )
