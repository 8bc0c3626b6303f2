"""Beloppet under en punkt är det som punkten säger.

Varför: nämnden beslutar texten, ekonomen bokar beloppet; säger de olika är det ena fel.
Fel:    - text: avsätta 450 000 kronor för lekplatsen
          belopp: {summa: 540 000}
Rätt:     belopp: {summa: 450 000}
Källa:  Region Gotland fick rätta ett borgensbelopp efter beslutet: https://gotland.se/99586
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.rules.beslut.clauses import clauses
from arende.lint.rules.beslut.money import amounts, in_kronor
from arende.lint.subject import Subject
from arende.swedish import format_amount

CODE, NAME = "B119", "samma-belopp"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at a ”summa” that differs from the one amount of its point, rounding heeded.

    A point with several amounts is passed by: one of them may be a part or what was before.
    """
    for clause in clauses(subject):
        money, written = clause.point.belopp, list(amounts(clause.read))
        if money is None or len(written) != 1:
            continue
        (one,) = written
        if abs(in_kronor(money) - one.kronor) > one.half_step:
            shown = format_amount(money.summa, money.enhet.value)
            yield subject.finding(
                clause.address.parent / "belopp" / "summa",
                f"punkten säger {' '.join(one.written.split())}, men ”belopp” säger {shown}",
                "ändra det som är fel",
            )
