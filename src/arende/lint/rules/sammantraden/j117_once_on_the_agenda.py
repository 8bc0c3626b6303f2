"""Ett ärende står en gång på dagordningen.

Varför: två paragrafer om samma ärende ger två beslut, och den som läser vet inte vilket som gäller.
Fel:    - dnr: TN 2026-00041
        - dnr: TN 2026-00041
Rätt:   - dnr: TN 2026-00041
Källa:  praxis: ett ärende har en paragraf på varje möte
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject

CODE, NAME = "J117", "ärendet-en-gång"
SEVERITY = Severity.WARNING


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each later item with the same number; one with a title of its own is another matter."""
    seen: dict[str, int] = {}
    for item in subject.items():
        dnr = item.entry.dnr
        if dnr is None or item.entry.rubrik is not None:
            continue
        if dnr in seen:
            message = f"ärendet står redan på dagordningen, som ärende {seen[dnr]}"
            advice = "ta bort det ena, eller ge det en egen rubrik"
            yield subject.finding(item.address / "dnr", message, advice)
        seen.setdefault(dnr, item.number)
