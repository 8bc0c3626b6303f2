"""Ett organ skrivs som i profilens lista.

Varför: namnet går in i ”… föreslår kommunstyrelsen att” och i rubrikerna, och kallelsen ordnas efter det.
Fel:    beslutsgång: [socialnämden]
Rätt:   beslutsgång: [socialnämnden]
Källa:  profilen, ”organ”; kommunallagen (2017:725) 3 kap. 3–4 §§: fullmäktige inrättar nämnderna
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.rules.arendet.nearness import is_slip
from arende.lint.rules.arendet.organs import are_known, nearest_organ, organ_fields, other_fields
from arende.lint.subject import Subject

CODE, NAME = "A112", "organet-finns-i-profilen"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at each organ that the profile's list does not have; none where it has no list.

    Where others may stand too, as in ”tidplan”, only what is one letter from an organ of the list.
    """
    known = subject.profile.organ
    if not known:
        return
    for address, written in organ_fields(subject):
        if are_known(written, known):
            continue
        meant = nearest_organ(written, known)
        if meant.casefold() != written.casefold():
            advice = "skriv det som i profilen, eller lägg till det under ”organ” där"
            message = f"organet ”{written}” finns inte i profilens lista"
            yield subject.finding(address, message, f"menade du ”{meant}”?" if meant else advice)
        elif address.steps[-1] != "mottagare":  # there it begins a line of its own
            message = f"organet skrivs inte som i profilen: väntade ”{meant}”, fann ”{written}”"
            advice = f"skriv ”{meant}”"
            yield subject.finding(address, message, advice, within=(0, len(written)), fix=meant)
    for address, written in other_fields(subject):
        meant = next((organ for organ in known if is_slip(written.casefold(), organ.casefold())), "")
        if meant:
            message = f"organet ”{written}” finns inte i profilens lista"
            yield subject.finding(address, message, f"menade du ”{meant}”?")
