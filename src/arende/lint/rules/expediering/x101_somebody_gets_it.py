"""Beslutet skickas till någon.

Varför: den som ska verkställa får veta det genom utdraget. Utan mottagare stannar beslutet i protokollet.
Fel:    inget ”beslut_skickas_till” i ärendet
Rätt:   beslut_skickas_till: [tekniska förvaltningen, ekonomiavdelningen]
Källa:  kommunens regler för ärendehantering;
        https://5dok.org/article/vad-ska-jag-skriva-under-de-olika-rubrikerna.zwvrxm1g
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import Subject
from arende.model.choices import Part
from arende.model.profile import flat

CODE, NAME = "X101", "beslutet-skickas-till-någon"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at the paper of a case without receivers, where the profile has a place for them.

    Silent where the profile requires the part: P103 says so.
    """
    if subject.case.beslut_skickas_till:
        return
    forms = [(kind, form) for kind, _, form in subject.papers() if form.has_part(Part.EXPEDIERING)]
    if any(
        part.obligatorisk for _, form in forms for part in flat(form.delar) if part.slag is Part.EXPEDIERING
    ):
        return
    for kind, _ in forms[:1]:
        yield subject.finding(
            Address((kind.value,)),
            "beslutet skickas inte till någon",
            "lägg till ”beslut_skickas_till:”",
            key=True,
        )
