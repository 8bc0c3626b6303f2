"""Ett avsnitt säger något, eller lämnas tomt så att profilen skriver det som ska stå.

Varför: profilen har bestämt om en tom rubrik utelämnas eller får en standardtext. Egna varianter som ”Ej
        tillämpligt för nämnd” gör att läsaren undrar vad skillnaden betyder.
Fel:    lagkrav: Ej tillämpligt för nämnd
Rätt:   avsnittet utelämnas, så skriver profilen ”Ej tillämpligt.”
Källa:  profilen, ”när_tom”; iakttaget i tjänsteutlåtanden
"""

import re
from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject
from arende.model.choices import Part
from arende.model.profile import flat

CODE, NAME = "M113", "avsnitt-säger-något"
SEVERITY = Severity.INFO

_FILLER = Pattern(
    r"\W*(?:(?:ej|inte|icke)\s+(?:tillämplig|aktuell|relevant|applicerbar)\w*"
    r"|n/a|inget|ingen|inga|saknas|se ovan)?"
    r"(?:\s+(?:för|i)\s+(?:\w+\s+){0,2}\w+)?\W*",
    flags=re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each section that only says that there is nothing to say."""
    for kind, handling, form in subject.papers():
        for entry in flat(form.delar):
            text = handling.avsnitt.get(entry.id or "") if entry.slag is Part.AVSNITT else None
            if text is None or _same(text, entry.när_tom) or not _FILLER.fullmatch(text):
                continue
            yield subject.finding(
                Address((kind.value, "avsnitt", entry.id or "")),
                f"avsnittet säger bara ”{text.strip()}”",
                _advice(entry.obligatorisk, entry.när_tom),
                within=(0, len(text.rstrip())),
            )


def _advice(is_required: bool, when_empty: str) -> str:
    if is_required:
        return "skriv i en mening varför det inte gäller det här ärendet"
    if when_empty in ("utelämna", "rubrik"):
        return "ta bort avsnittet ur ärendet"
    return f"ta bort avsnittet ur ärendet, så skriver profilen ”{when_empty}”"


def _same(text: str, other: str) -> bool:
    return text.strip().rstrip(".").casefold() == other.strip().rstrip(".").casefold()
