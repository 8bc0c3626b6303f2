"""Bokstäverna är hela: inga ligaturer och inga lösa prickar.

Varför: text som klistras in från en PDF kan ha ”ﬁ” som ett tecken och prickarna över ö för sig. Ordet går
        inte att söka fram.
Fel:    eﬀektiv, fo¨rslag
Rätt:   effektiv, förslag
Källa:  WCAG 2.1, 1.3.1; DIGG, ”Dokument ska vara tillgängliga”
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import Subject

CODE, NAME = "Y118", "hela-bokstäver"
SEVERITY = Severity.WARNING

_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
# The marks alone: diaeresis, ring and their combining kin, left over when a letter could not be made.
_BROKEN = re.compile("[\ufb00-\ufb06]|(?<=[^\\W\\d_])[\u00a8\u02da](?=[^\\W\\d_])|[\u0308\u030a]")


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each ligature and each loose mark."""
    for prose in subject.texts.prose:
        if prose.text.isascii() or prose.address.steps[-1] == "fil":
            continue
        for found in _BROKEN.finditer(prose.text):
            whole = _LIGATURES.get(found[0])
            yield subject.finding(
                prose.address,
                f"ligatur: väntade ”{whole}”, fann ”{found[0]}”" if whole else "löst tecken över en bokstav",
                f"skriv ”{whole}”" if whole else "skriv bokstaven på nytt, oftast å, ä eller ö",
                within=found.span(),
                fix=whole,
            )
