"""Bildens alternativtext börjar inte med ”bild av”.

Varför: skärmläsaren säger redan att det är en bild.
Fel:    ![Bild på Storbron från söder](bilder/bro.jpg)
Rätt:   ![Storbron från söder, med smal körbana och utan cykelväg](bilder/bro.jpg)
Källa:  WCAG 2.1, 1.1.1; https://www.w3.org/WAI/tutorials/images/tips/
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.pictures import pictures
from arende.lint.subject import TextSubject

CODE, NAME = "W104", "alternativtexten-börjar-med-innehållet"
SEVERITY = Severity.INFO

_IMAGE_OF = Pattern(
    r"(?:en |ett )?(?:bild(?:en)?|foto(?:t)?|fotografi(?:et)?|illustration(?:en)?|skärmbild)"
    r"(?: som)? (?:av|på|över|föreställer|föreställande|visar|visande)\b",
    flags=re.IGNORECASE,
)


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over the first words of each text alternative that say it is a picture."""
    for prose in subject.texts.running:
        for picture in pictures(prose.text):
            found = _IMAGE_OF.match(picture.alt)
            if found:
                yield subject.finding(
                    prose.address,
                    f"alternativtexten börjar med ”{found[0]}”",
                    "börja med det som syns",
                    within=(picture.start, picture.start + found.end()),
                )
