"""En penningenhet skrivs på ett sätt i en handling.

Varför: den som läser ”5 000 tkr” på en rad och ”10 800 tusen kronor” på nästa måste räkna om för att kunna
        jämföra.
Fel:    ett underskott om 5 000 tkr … ett underskott om 10 800 tusen kronor
Rätt:   ett underskott om 5 000 tkr … ett underskott om 10 800 tkr
Profil: välj: de skrivsätt som kommunen har valt, till exempel tkr och mnkr. Utelämnas det gäller det
        vanligaste i handlingen.
Källa:  Svenska skrivregler, ”Siffror och tal”; https://formkrav.se/special/tal-och-belopp
"""

import re
from collections import Counter
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.amounts import UNITS, Money, money
from arende.lint.patterns import Pattern
from arende.lint.prose import Prose
from arende.lint.subject import TextSubject

CODE, NAME = "N104", "ett-skrivsätt-per-enhet"
SEVERITY = Severity.WARNING

_SMALLEST = 1_000
_HINT = Pattern(r"\d\s?(?:[tmk]|SEK)", flags=re.IGNORECASE)
# Forms of one spelling.
_SAME = {
    "tusen kr": "tusen kronor",
    "miljon kronor": "miljoner kronor",
    "miljoner kr": "miljoner kronor",
    "milj. kronor": "miljoner kronor",
    "milj. kr": "miljoner kronor",
    "milj kr": "miljoner kronor",
    "miljard kronor": "miljarder kronor",
}


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each unit that is written otherwise than the paper's other amounts of that size."""
    chosen = [unit.lower() for unit in subject.words("välj", ())]
    for amounts in _by_paper_and_size(subject).values():
        spellings = Counter(_spelling(one) for _, one in amounts)
        most = spellings.most_common(1)[0][0]
        usual = next((unit for unit in chosen if UNITS.get(unit) == amounts[0][1].factor), most)
        for prose, one in amounts:
            if _spelling(one) != usual:
                right = f"{one.number} {usual}"
                yield subject.finding(
                    prose.address,
                    f"samma enhet skrivs på två sätt: väntade ”{usual}”, fann ”{one.unit}”",
                    f"skriv ”{right}”",
                    within=(one.end - len(one.unit), one.end),
                )


def _by_paper_and_size(subject: TextSubject) -> dict[tuple[str | int, int], list[tuple[Prose, Money]]]:
    found: dict[tuple[str | int, int], list[tuple[Prose, Money]]] = {}
    for prose in subject.texts.running:
        if _HINT.search(prose.plain):
            for one in money(prose.plain):
                if one.factor >= _SMALLEST and not _is_in_table(prose.text, one.start):
                    found.setdefault((prose.address.steps[0], one.factor), []).append((prose, one))
    return found


def _is_in_table(text: str, position: int) -> bool:
    start, end = text.rfind("\n", 0, position) + 1, text.find("\n", position)
    return "|" in text[start : end if end != -1 else len(text)]


def _spelling(one: Money) -> str:
    unit = re.sub(r"\s", " ", one.unit.lower())
    return _SAME.get(unit, unit)
