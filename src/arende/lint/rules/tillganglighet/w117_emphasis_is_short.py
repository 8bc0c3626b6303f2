"""Fet och kursiv stil framhäver ord, inte hela stycken.

Varför: ett helt stycke i fet eller kursiv stil är svårare att läsa, och då är ingenting framhävt.
Fel:    **Nämnden har i flera år arbetat med … (ett helt stycke)**
Rätt:   Nämnden har **i flera år** arbetat med …
Profil: högst: flest ord i följd, från början 25
Källa:  Myndigheternas skrivregler, avsnittet om typografi
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "W117", "framhäv-bara-ord"
SEVERITY = Severity.INFO

_MOST = 25
_EMPHASIS = Pattern(r"(?P<mark>\*{1,3}|(?<!\w)_{1,2})(?=\S)(?P<text>[^*_|]{100,}?)(?<=\S)(?P=mark)")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each stretch in bold or italic with more words than the profile allows."""
    most = subject.number("högst", _MOST)
    for prose in subject.texts.running:
        if "*" not in prose.text and "_" not in prose.text:
            continue
        for found in _EMPHASIS.finditer(prose.text):
            count = len(found["text"].split())
            if count > most and "\n\n" not in found["text"]:
                yield subject.finding(
                    prose.address,
                    f"{count} ord i följd är framhävda, väntade högst {most}",
                    "framhäv bara det ord som allt hänger på",
                    within=found.span("text"),
                )
