"""Samma person står en gång bland handläggarna, och en gång bland underskrifterna.

Varför: två rader för samma person är en kvarleva från den förra handlingen eller ett namn som inte byttes ut.
Fel:    underskrifter: [{namn: Alva Exempel, titel: utredare}, {namn: Alva Exempel, titel: utredare}]
Rätt:   underskrifter: [{namn: Alva Exempel, titel: utredare}, {namn: Nils Påhitt, titel: förvaltningschef}]
Källa:  god kanslised; en underskrift per person
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.rules.arendet.people import people
from arende.lint.subject import Subject

CODE, NAME = "A116", "personen-en-gång"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at the second mention of a name, with the same title, in one list."""
    seen: set[tuple[str, str, str]] = set()
    for one in people(subject):
        mention = (one.group, one.name.casefold(), (one.title or "").casefold())
        if mention in seen:
            message = f"”{one.name}” står två gånger"
            yield subject.finding(one.name_address, message, "ta bort den ena raden, eller byt namn på den")
        seen.add(mention)
