"""En etikett i texten följs av en uppgift.

Varför: ”Datum:” utan något efter är en rad ur en mall som ingen fyllde i.
Fel:    Kontaktperson:
Rätt:   Kontaktperson: Alva Exempel
Källa:  iakttaget i tjänsteutlåtanden, där etiketten stod kvar utan värde
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "M105", "etikett-har-värde"
SEVERITY = Severity.ERROR

_LABELS = (
    r"(?:besluts|sammanträdes)?datum|diarienummer|diarienr|dnr|ärendenummer|handläggare|avsändare|förvaltning"
    r"|förvaltning och avdelning|avdelning|enhet|kontor|nämnd|mottagare|till|från|titel|befattning|namn"
    r"|telefon|telefonnummer|e-post|e-postadress|kontaktperson|kontakt|(?:vår|er) (?:beteckning|referens)"
    r"|referens|ansvarig|ort|plats|tid|belopp|konto|finansiering|föredragande|ordförande|kopia till"
)
_BOLD = r"(?:\*\*|__)?"
_LABEL_LINE = rf"{_BOLD}(?:{_LABELS})[ \t]*{_BOLD}:{_BOLD}"
# A short line that ends with a colon; few texts have one.
_HINT = Pattern(r"^[ \t*_]*[\w -]{3,30}[ \t*_]*:[ \t*_]*$", flags=re.MULTILINE)
# Only where the text ends, or the next line is a label too: what follows otherwise is the value.
_EMPTY = Pattern(
    rf"^[ \t]*(?P<label>{_LABEL_LINE})[ \t]*$(?=\s*(?:\Z|{_LABEL_LINE}(?:[ \t]|$)))",
    flags=re.IGNORECASE | re.MULTILINE,
)


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each label on a line of its own with nothing after it."""
    for prose in subject.texts.running:
        for found in _EMPTY.finditer(prose.read) if _HINT.search(prose.read) else ():
            label = found["label"].strip("*_:")
            yield subject.finding(
                prose.address,
                f"etiketten ”{label}” saknar värde",
                "skriv värdet, eller ta bort raden",
                within=found.span("label"),
            )
