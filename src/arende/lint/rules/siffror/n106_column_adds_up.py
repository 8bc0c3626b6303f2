"""En rad som kallas summa är summan av raderna ovanför.

Varför: ett fel i en tabell följer med in i budgeten. Ett felaktigt borgensbelopp har fått rättas på varje
        ställe där det stod, efter beslutet.
Fel:    | Bro | 14 900 |, | Väg | 2 300 |, | Summa | 17 300 |
Rätt:   | Bro | 14 900 |, | Väg | 2 300 |, | Summa | 17 200 |
Källa:  https://gotland.se/99586 (ett borgensbelopp som fick rättas efter beslutet)
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.amounts import Figure, figure, written
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject
from arende.lint.tables import Row, WrittenTable
from arende.lint.totals import added, agree, figures, is_added, is_part, is_share, is_total, may_round

CODE, NAME = "N106", "tabellens-summa-stämmer"
SEVERITY = Severity.WARNING

_OPPOSITES = (("intäkt", "kostnad"), ("inkomst", "utgift"), ("intäkt", "utgift"), ("tillgång", "skuld"))

# A total of more than the rows that are shown.
_OF_MORE = Pattern(r"\b(?:riket|länet|kommunen|regionen|hela|alla|samtliga|i landet)\b", flags=re.IGNORECASE)


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each stated sum that no sensible reading of the rows above it gives."""
    for address, table in subject.texts.tables:
        prose = subject.prose(address)
        rounded = prose is not None and may_round(table, prose.text)
        for index, row in enumerate(table.rows):
            if (
                index < 2
                or not is_total(row)
                or _OF_MORE.search(row[0].text)
                or _has_opposites(table.rows[:index])
            ):
                continue
            for column in range(1, min(len(row), len(table.header))):
                stated = figure(row[column].text)
                if stated is None or is_share(stated) or not is_added(table.header[column]):
                    continue
                readings = _readings(table, index, column)
                if not readings or any(agree(parts, stated, rounded) for parts in readings):
                    continue
                if _is_mean(readings[0], stated):
                    continue
                expected = written(added(readings[0]))
                yield subject.finding(
                    address,
                    f"summan stämmer inte: raderna blir {expected}, fann {written(stated.value)}",
                    f"skriv {expected}, eller rätta den rad som är fel",
                    within=(row[column].start, row[column].end),
                )


def _has_opposites(rows: tuple[Row, ...]) -> bool:
    """Whether the rows above are such as are taken from each other."""
    labels = " ".join(row[0].text.lower() for row in rows if row)
    return any(first in labels and second in labels for first, second in _OPPOSITES)


def _is_mean(parts: list[Figure], stated: Figure) -> bool:
    """Whether the stated number lies among its parts, as a mean does and a sum does not."""
    values = [one.value for one in parts]
    return 0 <= min(values) <= stated.value <= max(values)


def _readings(table: WrittenTable, index: int, column: int) -> list[list[Figure]]:
    """The ways to add up the rows over row *index*, the plainest first; none where a cell is no number."""
    above = [row for row in table.rows[:index] if column < len(row)]
    last = max((at for at, row in enumerate(above) if is_total(row)), default=-1)
    since = above[last + 1 :]
    plain = [row for row in above if not is_total(row)]
    totals = [row for row in above if is_total(row)]
    ways = [since, plain, totals, [*totals, *since]]
    ways += [[row for row in way if not is_part(row)] for way in ways]
    readings = []
    for way in ways:
        found = figures(row[column] for row in way)
        if found is None:
            return []
        if len(found) > 1 and not any(map(is_share, found)):
            readings.append(found)
    return readings
