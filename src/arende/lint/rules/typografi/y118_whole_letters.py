"""Bokstäverna är hela: inga ligaturer och inga lösa prickar.

Varför: text som klistras in från en PDF kan ha ”ﬁ” som ett tecken och prickarna över ö för sig. Ordet går
        inte att söka fram.
Fel:    eﬀektiv, fo¨rslag
Rätt:   effektiv, förslag
Källa:  WCAG 2.1, 1.3.1; DIGG, ”Dokument ska vara tillgängliga”
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "Y118", "hela-bokstäver"
SEVERITY = Severity.WARNING

_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
# Ligatures, and the marks alone: left over when a letter could not be made.
_BROKEN = Pattern("[\ufb00-\ufb06\u00a8\u02da\u0308\u030a]")
_STANDING = "\u00a8\u02da"


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each ligature and each loose mark."""
    for prose in subject.texts.prose:
        if prose.text.isascii() or prose.address.steps[-1] == "fil":
            continue
        for found in _BROKEN.finditer(prose.text):
            around = prose.text[found.start() - 1 : found.start()] + prose.text[found.end() : found.end() + 1]
            if found[0] in _STANDING and not (len(around) == 2 and around.isalpha()):
                continue  # the sign itself is spoken of
            whole = _LIGATURES.get(found[0])
            yield subject.finding(
                prose.address,
                f"ligatur: väntade ”{whole}”, fann ”{found[0]}”" if whole else "löst tecken över en bokstav",
                f"skriv ”{whole}”" if whole else "skriv bokstaven på nytt, oftast å, ä eller ö",
                within=found.span(),
                fix=whole,
            )
