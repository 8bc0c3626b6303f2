"""Bildens alternativtext är en annan än bildtexten.

Varför: den som lyssnar hör båda. Står samma sak två gånger får hen ändå inte veta vad bilden visar.
Fel:    ![Elever per år](bilder/elevtal.png "Figur 1. Elever per år")
Rätt:   ![Stapeldiagram: från 412 elever 2019 till 503 elever 2026.](bilder/elevtal.png "Figur 1. Elever per
        år")
Källa:  WCAG 2.1, 1.1.1;
        https://www.digg.se/kunskap-och-stod/regler-och-rekommendationer/regler-och-rekommendationer/dokument-ska-vara-tillgangliga
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.pictures import pictures
from arende.lint.subject import TextSubject

CODE, NAME = "W103", "alternativtexten-är-inte-bildtexten"
SEVERITY = Severity.WARNING

_NUMBERED = Pattern(r"(?:figur|bild|diagram|karta|tabell)\s*\d*\s*[.:–-]?\s*", flags=re.IGNORECASE)


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each text alternative that says word for word what the caption says."""
    for prose in subject.texts.running:
        for picture in pictures(prose.text):
            if picture.caption and _words(picture.alt) == _words(picture.caption):
                yield subject.finding(
                    prose.address,
                    "alternativtexten upprepar bildtexten",
                    "skriv vad bilden visar; bildtexten läses ändå",
                    within=(picture.start, picture.end),
                )


def _words(text: str) -> str:
    return _NUMBERED.sub("", text, count=1).strip(" .").casefold()
