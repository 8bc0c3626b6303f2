"""Sammanfattningen går att läsa utan resten av handlingen.

Varför: den flyttas till kallelse och protokoll, där det inte finns någon tabell nedan och ingen bilaga.
Fel:    Kostnaderna framgår av tabellen nedan.
Rätt:   Kostnaden är 96 000 kronor per år.
Källa:  https://www.nacka.se/medarbetare/tjansteskrivelser-arendehantering/mall-for-tjansteskrivelse/
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject

CODE, NAME = "S103", "sammanfattning-står-för-sig-själv"
SEVERITY = Severity.WARNING

_THING = r"(?:tabell|figur|diagram|bild|karta|avsnitt|kapitel|stycke|rubrik|lista|punkt)\w*"
_ELSEWHERE = Pattern(
    rf"\b(?:se|jfr|jämför)\s+(?:nedan|ovan|vidare|nästa|även|också|bilag\w*|{_THING})\b"
    rf"|\b{_THING}\s+(?:nedan|ovan)\b"
    r"|\b(?:nedanstående|ovanstående)\b"
    r"|\b(?:enligt|i|av|under)\s+(?:bilag|tabell|figur|diagram|bild|kart|avsnitt)\w*\s+\d+(?!\d|\s+(?:till|i|av)\b)"
    r"|\b(?:enligt|av|i)\s+bilaga(?:n|orna)?\b(?!\s+(?:\d|till\b|i\b|av\b))"
    r"|\b(?:framgår|redovisas|beskrivs|redogörs|behandlas|återfinns|följer)\s+(?:\w+\s+)?"
    r"(?:nedan|längre fram)\b"
    r"|\bsom\s+(?:nämnts|nämnt|sagts|beskrivits|framgått)\s+ovan\b",
    flags=re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each phrase of a summary that points at something outside it."""
    for prose in subject.texts.running:
        if prose.address.steps[-1] != "sammanfattning":
            continue
        for found in _ELSEWHERE.finditer(prose.plain):
            yield subject.finding(
                prose.address,
                f"”{' '.join(found[0].split())}” pekar på något som inte följer med sammanfattningen",
                "skriv det läsaren behöver veta här",
                within=found.span(),
            )
