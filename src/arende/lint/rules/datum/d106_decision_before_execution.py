"""Ett uppdrag ska vara klart först efter att det har beslutats.

Varför: ett sista datum före mötet går inte att hålla; uppföljningen blir försenad samma dag beslutet fattas.
Fel:    senast: 2026-10-01 när tidplanen säger att nämnden beslutar 2026-10-21
Rätt:   senast: 2026-12-01
Källa:  kommunens regler för ärendehantering; https://5dok.org/article/vad-ska-jag-skriva-under-de-olika-rubrikerna.zwvrxm1g
"""

from collections.abc import Iterator
from datetime import date

from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import Subject
from arende.model.case import Handling
from arende.model.choices import Paper

CODE, NAME = "D106", "beslut-före-verkställighet"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each point's last day that comes before the meeting that decides the point."""
    papers = {kind: handling for kind, handling, _ in subject.papers()}
    for address, point, _ in subject.points():
        handling = papers[Paper(str(address.steps[0]))]
        decided = _decided(handling, _organ(subject, handling, address.steps))
        if point.senast and decided and handling.datum <= point.senast < decided:
            yield subject.finding(
                address / "senast",
                f"uppdraget ska vara klart {point.senast}, före beslutet {decided}",
                "skriv en dag efter beslutet",
            )


def _organ(subject: Subject, handling: Handling, steps: tuple[str | int, ...]) -> str:
    if steps[1] == "beslutsnivåer":
        return handling.beslutsnivåer[int(steps[2])].organ
    return next(reversed(subject.case.beslutsgång), "")


def _decided(handling: Handling, organ: str) -> date | None:
    """The organ's last day in the timeline."""
    return max(
        (event.datum for event in handling.tidplan if event.instans.casefold() == organ.casefold()),
        default=None,
    )
