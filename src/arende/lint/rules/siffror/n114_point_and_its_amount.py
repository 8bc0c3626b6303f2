"""Beloppet i punktens text är det som står under ”belopp”.

Varför: texten klubbas och beloppet bokförs. Är de olika gäller texten, och bokföringen blir fel.
Fel:    - {text: avsätta 18 400 000 kronor, belopp: {summa: 14 800 000}}
Rätt:   - {text: avsätta 18 400 000 kronor, belopp: {summa: 18 400 000}}
Källa:
        https://www.soderhamn.se/sidor/kommun-och-politik/politik-och-demokrati/moten-och-protokoll/innehall-i-protokoll-och-arendelistor.html
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.amounts import UNITS, money, written
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject

CODE, NAME = "N114", "punktens-belopp-stämmer"
SEVERITY = Severity.WARNING

# Words that make the whole another amount than the one in the text.
_PARTLY = Pattern(
    r"\b(?:per|årlig\w*|vardera|varav|månad\w*|styck|från|mellan|högst|minst|totalt|andel\w*|hälften)\b"
)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the one amount of a point that is not its ”belopp”."""
    for address, point, _ in subject.points():
        if point.belopp is None or _PARTLY.search(point.text):
            continue
        stated = point.belopp.summa * UNITS[point.belopp.enhet.value]
        amounts = list(money(point.text))
        if len(amounts) == 1 and not amounts[0].equals(stated):
            one = amounts[0]
            amount = f"{written(point.belopp.summa)} {point.belopp.enhet.value}"
            yield subject.finding(
                address / "text",
                f"texten och beloppet säger olika: ”belopp” är {amount}, texten {one.number} {one.unit}",
                "rätta det av dem som är fel",
                within=(one.start, one.end),
            )
