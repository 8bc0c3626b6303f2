"""Varje mottagare står en gång.

Varför: den som står två gånger får två utdrag, eller så skulle det ha stått någon annan på den ena raden.
Fel:    beslut_skickas_till: [ekonomiavdelningen, Ekonomiavdelningen]
Rätt:   beslut_skickas_till: [ekonomiavdelningen]
Källa:  korrekturläsning; kommunens regler för ärendehantering
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import Subject

CODE, NAME = "X104", "mottagare-en-gång"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the second of two equal receivers."""
    seen: set[str] = set()
    for index, receiver in enumerate(subject.case.beslut_skickas_till):
        name = " ".join(receiver.casefold().split()).rstrip(".,;")
        if name in seen:
            yield subject.finding(
                Address(("beslut_skickas_till", index)),
                f"{receiver} står två gånger",
                "ta bort den ena raden",
            )
        seen.add(name)
