"""En e-postadress har formen namn@organisation.se.

Varför: adressen skrivs i handlingen, och den som klickar på den ska komma fram.
Fel:    e_post: alva.exempel(at)kommunen.example
Rätt:   e_post: alva.exempel@kommunen.example
Källa:  RFC 5322, avsnitt 3.4.1
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject

CODE, NAME = "A115", "e-postadressens-form"
SEVERITY = Severity.WARNING

_SHAPE = Pattern(r"[^@\s,;:<>()\[\]\"]+@[^\W_](?:[\w-]*[^\W_])?(?:\.[^\W_](?:[\w-]*[^\W_])?)+")


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at each ”e_post” that is no address."""
    paper = subject.case.tjänsteutlåtande
    for index, person in enumerate(paper.handläggare if paper else ()):
        if person.e_post and not _SHAPE.fullmatch(person.e_post):
            yield subject.finding(
                Address(("tjänsteutlåtande", "handläggare", index, "e_post")),
                f"”{person.e_post}” är ingen e-postadress",
                "skriv adressen ensam, till exempel alva.exempel@kommunen.example",
            )
