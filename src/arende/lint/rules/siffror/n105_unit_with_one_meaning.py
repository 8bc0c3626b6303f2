"""Penningenheten har bara en betydelse.

Varför: ”mkr” läses av några som miljoner och av andra som miljarder kronor, och ”kkr” är ingen svensk
        förkortning.
Fel:    Bron kostar 18 mkr.
Rätt:   Bron kostar 18 mnkr.
Profil: förbjudna: enheterna som inte får användas. Från början mkr, kkr, ksek, tsek och msek.
Källa:  Myndigheternas skrivregler, avsnittet om förkortningar: tkr, mnkr, mdkr;
        https://formkrav.se/special/tal-och-belopp
"""

import re
from collections.abc import Iterator
from functools import cache

from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import TextSubject

CODE, NAME = "N105", "enheten-är-entydig"
SEVERITY = Severity.WARNING

_FORBIDDEN = ("mkr", "kkr", "ksek", "tsek", "msek")
_INSTEAD = {
    "mkr": "mnkr",
    "msek": "mnkr",
    "kkr": "tkr",
    "ksek": "tkr",
    "tsek": "tkr",
    "tkr": "tusen kronor",
    "mnkr": "miljoner kronor",
}


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each such unit after a number, and in a table's head or a bracket."""
    forbidden = subject.words("förbjudna", _FORBIDDEN)
    if not forbidden:
        return
    ends = tuple(unit.lower() for unit in forbidden)
    if not any(word.endswith(ends) for word in subject.texts.vocabulary):
        return
    pattern = _pattern(forbidden)
    for prose in subject.texts.running:
        for found in prose.matches(pattern):
            unit = found["unit"]
            right = _INSTEAD.get(unit.lower(), "kronor")
            yield subject.finding(
                prose.address,
                f"enheten är inte entydig: väntade ”{right}”, fann ”{unit}”",
                f"skriv ”{right}”, om det är det som menas",
                within=found.span("unit"),
            )


@cache
def _pattern(units: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?<=\d)\s?|(?<=\()|(?<=[,|] )|\bi\s)(?P<unit>{'|'.join(map(re.escape, units))})\b", re.I
    )
