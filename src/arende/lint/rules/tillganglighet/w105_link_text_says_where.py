"""En länks text säger vart den leder.

Varför: den som använder skärmläsare går ofta från länk till länk. ”här” och ”läs mer” säger då ingenting,
        och på papper inte heller.
Fel:    Läs mer [här](https://www.kommunen.example/plan).
Rätt:   Läs [planen för skolskjuts](https://www.kommunen.example/plan).
Källa:  WCAG 2.1, 2.4.4; lagen (2018:1937) om tillgänglighet till digital offentlig service, 10 §
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.pictures import links
from arende.lint.subject import TextSubject

CODE, NAME = "W105", "länktexten-säger-vart"
SEVERITY = Severity.WARNING

_EMPTY_WORDS = Pattern(
    r"(?:(?:läsa?|se|titta|klicka|tryck) )?(?:mer |vidare )?(?:på )?(?:(?:denna|den här|följande) )?"
    r"(?:här|mer|vidare|länk|länken|sidan|sida|webbsida|webbplats|information|info|dokumentet|dokument|pdf|fil|filen)"
    r"(?: information)?\.?",
    flags=re.IGNORECASE,
)


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each link text that would fit any link."""
    for prose in subject.texts.running:
        for link in links(prose.text):
            if _EMPTY_WORDS.fullmatch(link.text.strip("*_ ")):
                yield subject.finding(
                    prose.address,
                    f"länktexten säger inte vart den leder: ”{link.text}”",
                    "skriv namnet på det som länken leder till",
                    within=(link.start, link.end),
                )
