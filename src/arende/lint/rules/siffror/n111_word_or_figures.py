"""Ett tal skrivs med siffror eller med bokstäver, inte både och.

Varför: ”5 (fem)” är läsarens tid två gånger, och när det ena ändras står det andra kvar.
Fel:    inom 5 (fem) arbetsdagar
Rätt:   inom fem arbetsdagar
Källa:  https://formkrav.se/special/tal-och-belopp
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "N111", "tal-skrivs-en-gång"
SEVERITY = Severity.WARNING

_WORDS = frozenset(
    (
        *("en", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"),
        *("tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton", "tjugo", "trettio"),
        *("fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio", "hundra", "etthundra", "tusen"),
        *("ettusen",),
    )
)
_BRACKET = Pattern(r"\((?:(?P<word>[a-zåäö]+)|\d{1,4})\)(?!\s?kap)", flags=re.IGNORECASE)
_FIGURES, _LAST_WORD = Pattern(r"\b\d{1,4} ?\Z"), Pattern(r"\b[A-Za-zÅÄÖåäö]+ ?\Z")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each number that stands both as figures and as a word."""
    for prose in subject.texts.running:
        if "(" not in prose.plain:
            continue
        for bracket in prose.matches(_BRACKET):
            before = prose.plain[max(0, bracket.start() - 16) : bracket.start()]
            other = (_FIGURES if bracket["word"] else _LAST_WORD).search(before)
            word = bracket["word"] or (other[0].strip() if other else "")
            if other is None or word.lower() not in _WORDS:
                continue
            start = bracket.start() - len(other[0])
            yield subject.finding(
                prose.address,
                f"talet står både med siffror och med bokstäver: ”{prose.plain[start : bracket.end()]}”",
                f"skriv bara ”{word}” eller bara siffrorna",
                within=(start, bracket.end()),
            )
