"""Veckodagen stämmer med sitt datum.

Varför: den som ser ”torsdagen den 22 oktober 2024” vet inte om mötet är på torsdagen eller den 22:a.
Fel:    torsdagen den 22 oktober 2024
Rätt:   tisdagen den 22 oktober 2024
Källa:  kalendern; kommunallagen (2017:725) 5 kap. 13 §: kungörelsen ska säga tiden för sammanträdet
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.dates import weekday_of, written_dates
from arende.lint.subject import TextSubject

CODE, NAME = "D102", "veckodag-stämmer"
SEVERITY = Severity.ERROR


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each weekday that is another than its date's; only where the year is written."""
    for prose in subject.texts.running:
        text = prose.plain
        for found in written_dates(text):
            if not found.weekday or found.value is None or weekday_of(found.value) == found.weekday:
                continue
            day = text[found.start : found.end]
            right = weekday_of(found.value)
            yield subject.finding(
                prose.address,
                f"{day} är en {right}, inte en {found.weekday}",
                f"skriv ”{right}”, eller rätta datumet",
                within=(found.weekday_start, found.weekday_start + len(found.weekday)),
            )
