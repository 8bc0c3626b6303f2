"""En motion eller ett medborgarförslag avgörs inom ett år.

Varför: tar det längre tid ska fullmäktige inom året få veta vad beredningen har kommit fram till.
Fel:    svar_på: {slag: motion, datum: 2025-02-16}      (när fullmäktige beslutar 2026-10-26)
Rätt:   ett beslut före 2026-02-16, eller en anmälan till fullmäktige om att beredningen pågår
Källa:  kommunallagen (2017:725) 5 kap. 35 §
"""

from collections.abc import Iterator
from datetime import date

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import Subject
from arende.model.request import Request

CODE, NAME = "B128", "inom-ett-år"
SEVERITY = Severity.INFO


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at the date of a motion or medborgarförslag that is decided more than a year later."""
    answered = subject.case.svar_på
    if answered is None or answered.datum is None:
        return
    decided = _decided(subject)
    if (
        answered.slag in (Request.MOTION, Request.MEDBORGARFÖRSLAG)
        and decided
        and decided > _a_year_after(answered.datum)
    ):
        yield subject.finding(
            Address(("svar_på", "datum")),
            f"det väcktes mer än ett år före {decided.isoformat()}",
            "skriv i beskrivningen när det anmäldes till fullmäktige att beredningen inte var klar",
        )


def _decided(subject: Subject) -> date | None:
    """The day the last organ meets, as the timeline has it; else the latest paper's own day."""
    last = subject.case.beslutsgång[-1].casefold() if subject.case.beslutsgång else ""
    papers = [handling for _, handling, _ in subject.papers()]
    meetings = [
        event.datum for paper in papers for event in paper.tidplan if event.instans.casefold() == last
    ]
    return max(meetings or [paper.datum for paper in papers], default=None)


def _a_year_after(day: date) -> date:
    try:
        return day.replace(year=day.year + 1)
    except ValueError:  # 29 February
        return date(day.year + 1, 3, 1)
