"""Ord som kommunen har bestämt sig för att byta ut står inte i handlingarna.

Varför: en kommun väljer sina ord, till exempel ”medarbetare” för ”tjänsteman”. Valet står i profilen, och
        regeln gör det till vad som gäller i varje handling. Utan en lista i profilen säger regeln inget.
Fel:    Ansvarig tjänsteman följer upp.      (när profilen har ”tjänsteman = medarbetare”)
Rätt:   Ansvarig medarbetare följer upp.
Profil: ord: en lista med ”ordet = ordet i stället”; flera former skiljs med |, ”tjänsteman | tjänstemän =
        medarbetare”; tom från början
Källa:  kommunens egna skrivregler; ange dem under ”källa” i profilen
"""

from collections.abc import Iterator
from functools import lru_cache

from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import TextSubject
from arende.lint.wordlist import Wordlist

CODE, NAME = "L107", "kommunens-egna-ord"
SEVERITY = Severity.WARNING


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each word that the profile's list replaces."""
    for hit in _wordlist(subject.words("ord", ())).hits(subject.texts):
        yield subject.finding(
            hit.prose.address,
            f"kommunen skriver inte ”{hit.written}”",
            f"skriv ”{hit.instead}”" if hit.instead else "välj ett annat ord",
            within=(hit.start, hit.end),
        )


@lru_cache(maxsize=16)
def _wordlist(rows: tuple[str, ...]) -> Wordlist:
    split = [row.partition("=") for row in rows]
    return Wordlist(tuple((old.strip().lower(), new.strip()) for old, _, new in split if old.strip()))
