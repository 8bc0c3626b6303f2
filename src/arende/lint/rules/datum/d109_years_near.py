"""Årtalen ligger nära handlingens eget år.

Varför: ”2062” i stället för 2026 är ett skrivfel som ingen stavningskontroll ser, och som följer
        med till beslutet.
Fel:    dnr: KS 2026-00123 och datum: 2062-09-24
Rätt:   dnr: KS 2026-00123 och datum: 2026-09-24
Profil: ”år”: så många år från handlingens datum som en tidplan eller ett uppdrag får ligga; 20 om
        inget sägs.
        ”gammalt”: så många år äldre än handlingen som diarienumret får vara; 12 om inget sägs.
Källa:  korrekturläsning; jämför diarienumrets år, handlingens datum och tidplanen
"""

from collections.abc import Iterator
from datetime import date

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.dates import written_dates
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject

CODE, NAME = "D109", "årtal-rimligt"
SEVERITY = Severity.WARNING

_YEAR = Pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DECEMBER = 12


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each date that is years away from the paper's, and over a paper far from its dnr."""
    most = subject.number("år", 20)
    for address, day, paper in _days(subject):
        if not -most <= day.year - paper.year <= most:
            yield subject.finding(
                address,
                f"{day} ligger {abs(day.year - paper.year)} år från handlingens datum, {paper}",
                "rätta årtalet",
            )
    yield from _against_dnr(subject, subject.number("gammalt", 12))
    yield from _in_texts(subject, most)


def _days(subject: Subject) -> Iterator[tuple[Address, date, date]]:
    dated = {}
    for kind, handling, _ in subject.papers():
        dated[kind.value] = handling.datum
        for index, event in enumerate(handling.tidplan):
            yield Address((kind.value, "tidplan", index, "datum")), event.datum, handling.datum
    for address, point, _ in subject.points():
        if point.senast:
            yield address / "senast", point.senast, dated[str(address.steps[0])]


def _against_dnr(subject: Subject, oldest: int) -> Iterator[Diagnostic]:
    years = _YEAR.findall(subject.case.dnr)
    if len(years) != 1:
        return
    year = int(years[0])
    for kind, handling, _ in subject.papers():
        # A paper of December may belong to a case registered in January.
        own = handling.datum.year + (handling.datum.month == _DECEMBER)
        if own < year or handling.datum.year - year > oldest:
            yield subject.finding(
                Address((kind.value, "datum")),
                f"handlingen är daterad {handling.datum}, men ärendet fick sitt diarienummer {year}",
                "rätta årtalet i datumet eller i diarienumret",
            )


def _in_texts(subject: Subject, most: int) -> Iterator[Diagnostic]:
    newest = max((handling.datum.year for _, handling, _ in subject.papers()), default=9999)
    for prose in subject.texts.running:
        for found in written_dates(prose.plain):
            if found.year is not None and found.exists and found.year > newest + most:
                yield subject.finding(
                    prose.address,
                    f"datumet ligger {found.year - newest} år efter handlingens",
                    "rätta årtalet",
                    within=(found.start, found.end),
                )
