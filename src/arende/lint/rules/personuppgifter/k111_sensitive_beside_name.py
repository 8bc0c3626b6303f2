"""En namngiven person står inte i samma mening som en uppgift om hälsa, brott, tro eller försörjning.

Varför: sådana uppgifter är känsliga personuppgifter och får som regel inte publiceras. Utan namn, om en grupp
        eller en verksamhet, är de inget fel.
Fel:    Anna Andersson är sjukskriven och söker försörjningsstöd.
Rätt:   Den sökande har fått sitt försörjningsstöd prövat.
Källa:  EU:s dataskyddsförordning, artikel 9 och 10; dataskyddslagen (2018:218) 3 kap.
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.rules.personuppgifter.names import named_sentences
from arende.lint.subject import Subject

CODE, NAME = "K111", "känsliga-uppgifter-utan-namn"
SEVERITY = Severity.INFO

_SENSITIVE = Pattern(
    r"\b(?:diagnos(?:en|tiserad\w*)?|sjukskriv(?:en|ning)|sjukersättning|missbruk(?:et|ar)?|demens\w*|autism|adhd"
    r"|funktionsnedsättning(?:en)?|utvecklingsstörning|depression(?:en)?|psykisk sjukdom|cancer\w*"
    r"|försörjningsstöd(?:et)?|ekonomiskt bistånd|biståndsbedöm\w+|LSS-insats\w*|personlig assistans"
    r"|god man|förvaltarskap|skuldsaner\w+|vräk(?:t|s|ning\w*)|dömd(?:es)? för|misstänkt för"
    r"|polisanmäl(?:d|t|an)|asylsökande|sexuell läggning|fackligt medlem\w*)(?!\w)",
    flags=re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each private person's name in a sentence with a sensitive word."""
    for sentence, found in named_sentences(subject):
        if _SENSITIVE.search(sentence.text):
            yield subject.finding(
                sentence.address,
                f"”{found[0]}” nämns i en mening med en känslig uppgift",
                "ta bort namnet, eller uppgiften om beslutet klarar sig utan den",
                within=(sentence.start + found.start(), sentence.start + found.end()),
            )
