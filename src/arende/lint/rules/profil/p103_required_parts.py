"""Det som profilen kräver finns i ärendet.

Varför: en handling utan förslag till beslut eller utan ekonomisk bedömning kommer tillbaka från sekreteraren.
Fel:    tjänsteutlåtande: {…}              (inget förslag till beslut)
Rätt:   tjänsteutlåtande: {förslag_till_beslut: [godkänna …]}
Källa:  profilen, ”obligatorisk: ja”
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import Subject
from arende.model.case import Handling, Ärende
from arende.model.choices import Part
from arende.model.profile import Del, flat

CODE, NAME = "P103", "obligatorisk-del-finns"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at the paper's key for each required part that holds nothing."""
    for kind, handling, form in subject.papers():
        for entry in flat(form.delar):
            if not entry.obligatorisk or holds(subject.case, handling, entry):
                continue
            name = entry.rubrik or entry.id or entry.slag.value
            yield subject.finding(
                Address((kind.value,)), f"”{name}” saknas i ärendet", f"lägg till ”{_key(entry)}:”", key=True
            )


def holds(case: Ärende, handling: Handling, entry: Del) -> bool:
    """Whether the case has anything to print in the part *entry*."""
    match entry.slag:
        case Part.GRUPP:
            return any(holds(case, handling, inner) for inner in entry.delar)
        case Part.FÖRSLAG:
            return bool(handling.förslag_till_beslut or handling.beslutsnivåer or handling.alternativ)
        case Part.AVSNITT:
            return entry.id in handling.avsnitt
        case Part.SVAR:
            return case.svar_på is not None
        case Part.EXPEDIERING:
            return bool(case.beslut_skickas_till)
    return bool(getattr(handling, entry.slag.value))


def _key(entry: Del) -> str:
    match entry.slag:
        case Part.FÖRSLAG:
            return "förslag_till_beslut"
        case Part.AVSNITT:
            return f"avsnitt: {entry.id}"
        case Part.SVAR:
            return "svar_på"
        case Part.EXPEDIERING:
            return "beslut_skickas_till"
    return entry.slag.value
