"""Det finns ett förslag där beslutet är enligt förslag.

Varför: utan ett förslag säger protokollet inte vad som beslutades.
Fel:    - rubrik: Ny lekplats
          beslut: enligt förslag
Rätt:   - rubrik: Ny lekplats
          förslag_till_beslut: [anlägga en lekplats i Lindängen]
          beslut: enligt förslag
Källa:  kommunallagen (2017:725) 5 kap. 67 § 4, för nämnder genom 6 kap. 35 §
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.model.outcome import Result

CODE, NAME = "J210", "förslag-att-bifalla"
SEVERITY = Severity.ERROR


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each such decision; an ärende that could not be read is told of elsewhere."""
    for item, decision in subject.decided():
        is_unread = item.entry.rubrik is None and item.address not in subject.sitting.cases
        if decision.utgång is not Result.ENLIGT_FÖRSLAG or is_unread:
            continue
        if item.address not in subject.sitting.proposals:
            message = f"§ {item.paragraph} har inget förslag, eller flera alternativ"
            advice = "skriv ”förslag_till_beslut”, eller ”utgång: ändrat” med ”punkter”"
            yield subject.finding(item.address / "beslut", message, advice)
