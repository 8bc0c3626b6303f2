"""Ett personnummer där bara de sista siffrorna är borttagna är inte maskerat.

Varför: födelsedatum och namn räcker ofta för att peka ut en person. Ta bort hela numret.
Fel:    Sökanden (850101-XXXX) har ansökt om stöd.
Rätt:   Sökanden har ansökt om stöd.
Källa:  EU:s dataskyddsförordning, artikel 4.1 och 5.1 c; https://www.imy.se om personnummer
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "K102", "hela-numret-maskeras"
SEVERITY = Severity.WARNING

_MASK = Pattern(r"[-–‑+](?:[Xx]{4}|[Nn]{4}|\*{4}|_{4}|\.{4}|\?{4})(?!\w)")
# A day with 60 added is a samordningsnummer.
_DATE = Pattern(r"(?<![\d-])(?:18|19|20)?\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|[68]\d|7\d|9[01])$")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each date of birth with four signs for the last digits."""
    for prose in subject.texts.prose:
        for mask in _MASK.finditer(prose.text):
            born = _DATE.search(prose.text, max(0, mask.start() - 10), mask.start())
            if born:
                yield subject.finding(
                    prose.address,
                    "numret är bara maskerat till hälften: födelsedatumet syns",
                    "ta bort hela numret",
                    within=(born.start(), mask.end()),
                )
