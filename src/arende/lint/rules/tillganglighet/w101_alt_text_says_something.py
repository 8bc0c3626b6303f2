"""Bildens alternativtext säger vad bilden visar.

Varför: den som inte ser bilden får höra alternativtexten. ”elevtal.png” eller ”bild” säger ingenting.
Fel:    ![elevtal.png](bilder/elevtal.png)
Rätt:   ![Stapeldiagram: antalet elever ökar varje år, från 412 till 503.](bilder/elevtal.png)
Källa:  WCAG 2.1, 1.1.1 och F30; lagen (2018:1937) om tillgänglighet till digital offentlig service, 10 §;
https://www.digg.se/kunskap-och-stod/regler-och-rekommendationer/regler-och-rekommendationer/dokument-ska-vara-tillgangliga
"""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.pictures import WrittenPicture, pictures
from arende.lint.subject import TextSubject

CODE, NAME = "W101", "alternativtexten-säger-något"
SEVERITY = Severity.WARNING

_FILE = Pattern(r"\S+\.(?:png|jpe?g|gif|svg|tiff?|bmp|webp|emf|pdf)", flags=re.IGNORECASE)
_EMPTY_WORDS = Pattern(
    r"(?:en |ett )?(?:bild(?:en)?|fotot?|fotografi|diagram(?:met)?|figur(?:en)?|grafik|illustration|kartan?"
    r"|tabell(?:en)?|logotyp|logga|skärmbild|skärmdump|image|picture|photo|chart|img|dsc|alt|alternativtext|platshållare|xxx?)"
    r"[\s_-]?\d*\.?",
    flags=re.IGNORECASE,
)


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each text alternative that is a file's name or a word for any picture."""
    for prose in subject.texts.running:
        for picture in pictures(prose.text):
            what = _nothing_said(picture)
            if what:
                yield subject.finding(
                    prose.address,
                    f"alternativtexten är {what}: ”{picture.alt}”",
                    "skriv i en mening vad bilden visar, till exempel vad diagrammet säger",
                    within=(picture.start, picture.end),
                )


def _nothing_said(picture: WrittenPicture) -> str:
    stem = PurePosixPath(picture.path).stem
    if _FILE.fullmatch(picture.alt) or picture.alt.casefold() == stem.casefold():
        return "ett filnamn"
    return "bara ett ord för bilder" if _EMPTY_WORDS.fullmatch(picture.alt) else ""
