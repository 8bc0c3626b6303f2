"""En person har samma titel överallt i ärendet.

Varför: titeln säger med vilken rätt någon skriver under; av två titlar gäller bara den ena.
Fel:    handläggare: [{namn: Alva Exempel, titel: tf socialdirektör}]
        underskrifter: [{namn: Alva Exempel, titel: tf förvaltningsdirektör}]
Rätt:   underskrifter: [{namn: Alva Exempel, titel: tf socialdirektör}]
Källa:  god kanslised; förvaltningslagen (2017:900) 31 §: av beslutet ska framgå vilka som deltog
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.rules.arendet.people import people
from arende.lint.subject import Subject

CODE, NAME = "A117", "personen-har-en-titel"
SEVERITY = Severity.INFO

_ACTING = Pattern(r"^(?:t\.?\s?f\.?|tillförordnad|vik\.?|vikarierande)\s+", flags=re.IGNORECASE)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at a title that is neither the person's first one nor a longer or shorter form of it."""
    first: dict[str, str] = {}
    for one in people(subject):
        if one.title is None:
            continue
        known = first.setdefault(one.name.casefold(), one.title)
        if not _agree(known, one.title):
            yield subject.finding(
                one.address / "titel",
                f"{one.name} har två titlar i ärendet: ”{known}” och ”{one.title}”",
                "skriv samma titel på båda ställena",
            )


def _agree(one: str, other: str) -> bool:
    bare, also = (_ACTING.sub("", title).casefold() for title in (one, other))
    return bare in also or also in bare
