"""Bildens alternativtext är kort.

Varför: en skärmläsare läser alternativtexten i ett svep, utan paus och utan möjlighet att backa en mening.
Fel:    ![(ett halvt stycke om varje stapel i diagrammet)](bilder/elevtal.png)
Rätt:   ![Stapeldiagram: antalet elever ökar varje år, från 412 till 503.](bilder/elevtal.png)
Profil: högst: flest tecken i en alternativtext, från början 250
Källa:  WCAG 2.1, 1.1.1: långa beskrivningar hör till brödtexten
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.pictures import pictures
from arende.lint.subject import TextSubject

CODE, NAME = "W102", "alternativtexten-är-kort"
SEVERITY = Severity.INFO

_MOST = 250


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each text alternative with more characters than the profile allows."""
    most = subject.number("högst", _MOST)
    for prose in subject.texts.running:
        for picture in pictures(prose.text):
            if len(picture.alt) > most:
                yield subject.finding(
                    prose.address,
                    f"alternativtexten är lång: {len(picture.alt)} tecken, väntade högst {most}",
                    "skriv det viktigaste här, och resten i brödtexten",
                    within=(picture.start, picture.end),
                )
