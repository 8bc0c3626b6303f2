"""En namngiven person står inte i samma mening som ett ord om skyddade uppgifter eller tvångsvård.

Varför: uppgifter hos socialtjänsten om enskilda är som regel hemliga, och att någon har skyddade uppgifter är
        det självt. Orden utan namn, i en riktlinje eller statistik, är inget fel.
Fel:    Anna Andersson är placerad enligt LVU.
Rätt:   Den unge är placerad enligt LVU.
Källa:  offentlighets- och sekretesslagen (2009:400) 21 kap. 3 §, 22 kap. 1 § och 26 kap. 1 §
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.rules.personuppgifter.names import named_sentences
from arende.lint.subject import Subject

CODE, NAME = "K110", "sekretess-utan-namn"
SEVERITY = Severity.INFO

_SECRET = Pattern(
    r"\b(?:skydda(?:d|de|t)\s+(?:personuppgift\w*|identitet\w*|folkbokföring|adress\w*)|kvarskriv(?:en|ning)"
    r"|sekretessmarker\w+|omhändertag(?:en|its|ande\w*)|familjehemsplacer\w+|tvångsvård\w*|orosanmäl\w+"
    r"|(?:LVU|LVM|LPT|LRV)\b|umgängesrätt\w*|vårdnadstvist\w*)",
    flags=re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each private person's name in a sentence with a word of secrecy."""
    for sentence, found in named_sentences(subject):
        if _SECRET.search(sentence.text):
            yield subject.finding(
                sentence.address,
                f"”{found[0]}” nämns i en mening om sekretess",
                "ta bort namnet, och pröva om ärendet ska behandlas bakom stängda dörrar",
                within=(sentence.start + found.start(), sentence.start + found.end()),
            )
