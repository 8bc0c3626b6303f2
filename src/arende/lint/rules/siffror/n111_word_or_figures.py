"""Ett tal skrivs med siffror eller med bokstäver, inte både och.

Varför: ”5 (fem)” är läsarens tid två gånger, och när det ena ändras står det andra kvar.
Fel:    inom 5 (fem) arbetsdagar
Rätt:   inom fem arbetsdagar
Källa:  https://formkrav.se/special/tal-och-belopp
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import Subject

CODE, NAME = "N111", "tal-skrivs-en-gång"
SEVERITY = Severity.WARNING

_WORDS = (
    "en",
    "ett",
    "två",
    "tre",
    "fyra",
    "fem",
    "sex",
    "sju",
    "åtta",
    "nio",
    "tio",
    "elva",
    "tolv",
    "tretton",
    "fjorton",
    "femton",
    "sexton",
    "sjutton",
    "arton",
    "nitton",
    "tjugo",
    "trettio",
    "fyrtio",
    "femtio",
    "sextio",
    "sjuttio",
    "åttio",
    "nittio",
    "hundra",
    "etthundra",
    "tusen",
    "ettusen",
)
_ANY = "|".join(_WORDS)
_TWICE = re.compile(
    rf"\b\d{{1,4}}\s?\((?P<word>{_ANY})\)|\b(?P<first>{_ANY})\s?\(\d{{1,4}}\)(?!\s?kap)", re.IGNORECASE
)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each number that stands both as figures and as a word."""
    for prose in subject.texts.running:
        if "(" not in prose.plain:
            continue
        for found in prose.matches(_TWICE):
            word = found["word"] or found["first"]
            yield subject.finding(
                prose.address,
                f"talet står både med siffror och med bokstäver: ”{found[0]}”",
                f"skriv bara ”{word}” eller bara siffrorna",
                within=found.span(),
            )
