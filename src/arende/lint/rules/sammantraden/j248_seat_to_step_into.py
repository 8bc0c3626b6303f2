"""Vid jäv träder en ersättare in bara för den som skulle ha tjänstgjort.

Varför: en tjänsteman, eller en ersättare som bara är på plats, har ingen plats att ta. Träder någon in för
        den deltar fler i beslutet än organet har platser.
Fel:    jäv: [{namn: Rut Bläckström, ersättare: Hugo Skenlund}], där Rut Bläckström är sekreterare
Rätt:   jäv: [Rut Bläckström]
Källa:  kommunallagen (2017:725) 5 kap. 17 och 47 §§, 6 kap. 16–17 och 28–32 §§
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject

CODE, NAME = "J248", "plats-vid-jäv"
SEVERITY = Severity.ERROR


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each ersättare that steps in for one with no seat to leave. Unknown names are J101's."""
    presence = subject.presence
    others = {one.name for one in presence.others}
    if presence.secretary is not None:
        others.add(presence.secretary.namn)
    for item in subject.items():
        seats = {seat.name for seat in presence.left_out(item)}
        for index, one in enumerate(item.entry.jäv):
            is_known = one.namn in others or presence.seat(one.namn) is not None
            if one.ersättare is not None and is_known and one.namn not in seats:
                address = item.address / "jäv" / index / "ersättare"
                message = f"{one.ersättare} träder in för {one.namn}, som inte tjänstgör i § {item.paragraph}"
                yield subject.finding(address, message, "ta bort ”ersättare”, eller rätta ”namn”")
