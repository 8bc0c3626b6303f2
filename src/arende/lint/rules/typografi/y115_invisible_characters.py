"""Texten har inga osynliga tecken.

Varför: mjuka bindestreck och nollbredda mellanslag följer med när text klistras in från en PDF eller
        webbsida. Ordet ser rätt ut men går inte att söka fram, och skärmläsaren läser det fel.
Fel:    kom-mun (med ett mjukt bindestreck, som inte syns)
Rätt:   kommun
Källa:  WCAG 2.1, 1.3.1; DIGG, ”Dokument ska vara tillgängliga”
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "Y115", "inga-osynliga-tecken"
SEVERITY = Severity.WARNING

_NAMES = {
    "\u00ad": "mjukt bindestreck",
    "\u200b": "nollbrett mellanslag",
    "\u200c": "nollbredd avskiljare",
    "\u200d": "nollbredd sammanfogare",
    "\u2060": "osynlig sammanfogare",
    "\u180e": "osynligt mellanslag",
}
# A joiner between two emoji is part of one; between letters it is a remnant.
_INVISIBLE = Pattern(
    "[\u00ad\u200b\u200c\u2060\u180e\u200e\u200f\u202a-\u202e\u2066-\u2069\ue000-\uf8ff]|(?<=\\w)\u200d(?=\\w)"
)


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each sign that cannot be seen, or that only one program's own font can show."""
    for prose in subject.texts.prose:
        if prose.text.isascii() or prose.address.steps[-1] == "fil":
            continue
        for found in _INVISIBLE.finditer(prose.text):
            sign = found[0]
            private = "\ue000" <= sign <= "\uf8ff"
            name = "tecken ur ett symbolteckensnitt" if private else _NAMES.get(sign, "osynlig textriktning")
            yield subject.finding(
                prose.address,
                f"{name} (U+{ord(sign):04X}) i texten",
                "skriv tecknet som det ska vara, eller ta bort det" if private else "ta bort tecknet",
                within=found.span(),
                # Only within a line: at its beginning it may hide a list's mark or the like.
                fix="" if not private and prose.text[: found.start()][-1:].strip() else None,
            )
