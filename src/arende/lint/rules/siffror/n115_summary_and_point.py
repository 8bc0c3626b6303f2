"""Beloppet i sammanfattningen är inte en felskrivning av beloppet i beslutspunkten.

Varför: sammanfattningen läses upp och beslutspunkten klubbas. Omkastade siffror och en nolla för mycket är
        de vanligaste felen.
Fel:    Bron kostar 14,8 miljoner kronor. … avsätta 18 400 000 kronor för bron
Rätt:   Bron kostar 18,4 miljoner kronor. … avsätta 18 400 000 kronor för bron
Källa:  https://gotland.se/99586 (ett borgensbelopp som fick rättas på varje ställe där det stod, efter
        beslutet)
"""

from collections.abc import Iterator
from decimal import Decimal

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.amounts import UNITS, money, written
from arende.lint.subject import Subject
from arende.model.choices import Paper

CODE, NAME = "N115", "sammanfattningens-belopp-stämmer"
SEVERITY = Severity.WARNING

_FACTORS = (10, 100, 1_000)
_FEWEST_FIGURES = 2


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each amount of a summary that is a slip of the pen from the one in a point."""
    for kind, handling, _ in subject.papers():
        address = Address((kind.value, "sammanfattning"))
        prose = subject.prose(address) if handling.sammanfattning else None
        summed = list(money(prose.plain)) if prose else []
        decided = list(_decided(subject, kind)) if summed else []
        for one in summed:
            if any(one.equals(kronor) for kronor, _ in decided):
                continue
            for kronor, shown in decided:
                if _is_slip(one.kronor, kronor) and not any(other.equals(kronor) for other in summed):
                    yield subject.finding(
                        address,
                        f"beloppet är inte punktens: väntade {shown}, fann {one.number} {one.unit}",
                        "rätta det av dem som är fel",
                        within=(one.start, one.end),
                    )
                    break


def _decided(subject: Subject, kind: Paper) -> Iterator[tuple[Decimal, str]]:
    """Every amount of the paper's points in kronor, and as it is written there."""
    for address, point, _ in subject.points():
        if address.steps[0] != kind.value:
            continue
        for one in money(point.text):
            yield one.kronor, f"{one.number} {one.unit}"
        if point.belopp is not None:
            unit = point.belopp.enhet.value
            yield point.belopp.summa * UNITS[unit], f"{written(point.belopp.summa)} {unit}"


def _is_slip(first: Decimal, second: Decimal) -> bool:
    """Whether one is the other with two neighbouring figures exchanged, or with noughts too many."""
    one, other = (f"{value.normalize():f}".rstrip("0").replace(".", "") for value in (first, second))
    if min(len(one), len(other)) < _FEWEST_FIGURES or first == second:
        return False
    if one == other:
        larger, smaller = max(first, second), min(first, second)
        return larger / smaller in _FACTORS
    if len(one) != len(other) or len(one) <= _FEWEST_FIGURES or first.adjusted() != second.adjusted():
        return False
    differing = [at for at in range(len(one)) if one[at] != other[at]]
    return (
        len(differing) == 2
        and differing[1] == differing[0] + 1
        and one[differing[0]] == other[differing[1]]
        and one[differing[1]] == other[differing[0]]
    )
