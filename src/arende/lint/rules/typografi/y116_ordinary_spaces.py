"""Mellanslagen är vanliga eller hårda mellanslag.

Varför: smala och breda mellanslag från andra program ser ut som vanliga, men skiljer orden åt i en sökning.
Fel:    5 000 kronor (med ett smalt mellanslag från ett annat program)
Rätt:   5 000 kronor
Källa:  Svenska skrivregler, ”Mellanrum”
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "Y116", "vanliga-mellanslag"
SEVERITY = Severity.WARNING

_ODD = Pattern("(?<=\\S)[\u2000-\u200a\u205f\u3000\u1680](?=\\S)")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each space of another width between two words."""
    for prose in subject.texts.prose:
        if prose.text.isascii() or prose.address.steps[-1] == "fil":
            continue
        for found in _ODD.finditer(prose.text):
            yield subject.finding(
                prose.address,
                f"ovanligt mellanslag (U+{ord(found[0]):04X})",
                "skriv ett vanligt mellanslag",
                within=found.span(),
                fix=" ",
            )
