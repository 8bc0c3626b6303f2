"""Förkortningar skrivs på ett sätt: t.ex., m.m., bl.a.

Varför: tre skrivsätt i en handling ser ut som tre författare, och ”tex” och ”from” läses som andra ord.
Fel:    t ex skolor, förskolor m fl, from den 1 maj
Rätt:   t.ex. skolor, förskolor m.fl., fr.o.m. den 1 maj
Profil: form: punkt (från början), eller mellanslag för den kommun som skriver ”t ex”.
Källa:  Myndigheternas skrivregler, avsnittet om förkortningar: punkt efter varje förkortat ord
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject
from arende.swedish.typography import MONTHS

CODE, NAME = "Y114", "förkortningar"
SEVERITY = Severity.WARNING

_SHORT = ("t ex", "bl a", "m fl", "m m", "d v s", "fr o m", "t o m", "s k", "p g a", "f d", "o s v")
# Joined forms that are no words of their own, or not before a date.
_JOINED = {"tex": "t ex", "mfl": "m fl", "from": "fr o m", "fom": "fr o m", "tom": "t o m"}
_DATE = rf"(?:den [0-3]?\d|[0-3]?\d (?:{'|'.join(MONTHS)})|(?:19|20)\d\d)\b"
_GAP = r"(?:[.][ \u00a0]?|[ \u00a0])"
# A capital may begin a sentence, but two single letters are initials.
_SPACED = "|".join(
    (f"(?i:{short[0]})" if len(short) > 3 else short[0]) + short[1:].replace(" ", _GAP) for short in _SHORT
)
_ABBREVIATION = Pattern(
    rf"(?<![\w./-])(?:{_SPACED})(?![\w/-])\.?"
    rf"|(?<![\w./-])(?:tex|mfl|(?:from|fom|tom)(?= {_DATE}))(?![\w./-])\.?"
)


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each abbreviation that is not written as the municipality writes."""
    dotted = next(iter(subject.words("form", ("punkt",))), "punkt") != "mellanslag"
    for prose in subject.texts.running:
        for found in prose.matches(_ABBREVIATION):
            short = re.sub(r"[. \u00a0]+", " ", found[0].lower()).strip()
            short = _JOINED.get(short, short)
            right = short.replace(" ", ".") + "." if dotted else short
            right = right if found[0][0].islower() else right[0].upper() + right[1:]
            written = found[0] if dotted else found[0].replace("\u00a0", " ")
            # Without points the sentence's own full stop is no part of it.
            if written == right or (not dotted and written == f"{right}."):
                continue
            yield subject.finding(
                prose.address,
                f"förkortning: väntade ”{right}”, fann ”{found[0]}”",
                f"skriv ”{right}”, eller ordet utan förkortning",
                within=found.span(),
                fix=right,
            )
