"""Mobilnummer står bara hos handläggaren.

Varför: en privatpersons mobilnummer i en publicerad handling går inte att ta tillbaka. Handläggarens nummer i
        tjänsten står i fältet ”telefon” och får upprepas i texten.
Fel:    Sökanden nås på 070-174 06 05.
Rätt:   Förvaltningen har varit i kontakt med den sökande.
Källa:  EU:s dataskyddsförordning, artikel 5.1 c och 6; kommunallagen (2017:725) 8 kap. 10 § 4
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject

CODE, NAME = "K103", "inget-mobilnummer"
SEVERITY = Severity.WARNING

# 070, 072, 073, 076 and 079 with seven digits more; ”070212-1234” is the shape of a personnummer.
_WRITTEN = Pattern(
    r"(?<![\w.,/+-])(?!\d{6}[-–+]\d{4})(?:(?:\+|00)46[ \u00a0-]?(?:\(0\)[ \u00a0]?)?|0)7[02369]"
    r"(?:[ \u00a0–/-]?\d){7}(?![\w-]|[.,:]\d|[ \u00a0]\d)",
    *("07", "46"),
)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each mobile number that no handläggare has given as their own."""
    paper = subject.case.tjänsteutlåtande
    official = {_digits(one.telefon) for one in paper.handläggare if one.telefon} if paper else set()
    for prose in subject.texts.prose:
        for found in _WRITTEN.finditer(prose.text):
            if _digits(found[0]) not in official:
                yield subject.finding(
                    prose.address,
                    "ett mobilnummer står i ärendet",
                    "ta bort det; handläggarens nummer skrivs under ”telefon”",
                    within=found.span(),
                )


def _digits(number: str) -> str:
    """The number's last nine digits: what is the same with and without the country's code."""
    return re.sub(r"\D", "", number)[-9:]
