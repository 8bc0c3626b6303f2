"""Inga platshållare som ”[namn]” eller ”<datum>” står kvar.

Varför: läsaren ser att något saknas men inte vad, och beslutet kan inte verkställas som det står.
Fel:    handläggare: [{namn: "[Förnamn Efternamn]"}]
Rätt:   handläggare: [{namn: Alva Exempel}]
Profil: ”ord”: flera ord som kommunens mallar har inom klammer
Källa:  iakttaget i publicerade tjänsteutlåtanden; mallens platshållare ska ersättas
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.prose import Prose
from arende.lint.subject import TextSubject

CODE, NAME = "M103", "platshållare-ersatta"
SEVERITY = Severity.ERROR

_WORDS = (
    "adress", "ansvarig", "avdelning", "avsändare", "befattning", "belopp", "beslut", "bilaga", "datum",
    "diarienr", "diarienummer", "dnr", "e-post", "e-postadress", "efternamn", "enhet", "förnamn",
    "förnamn efternamn", "förvaltning", "förvaltningens namn", "handläggare", "kommun", "kontor", "mottagare",
    "namn", "namn namnsson", "nämnd", "nämndens namn", "organ", "ort", "paragraf", "plats", "rubrik", "summa",
    "telefon", "telefonnummer", "text", "tid", "titel", "ärende", "ärendenummer", "år",
)  # fmt: skip
_ENCLOSED = Pattern(r"\s*(?:\[[^\[\]]+\]|<[^<>]+>|\[<[^<>]+>\])\s*")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each word in brackets that only names what should stand there."""
    more = subject.words("ord", ())
    for prose in subject.texts.prose:
        for start, end in _places(prose, more):
            yield subject.finding(
                prose.address,
                f"platshållaren ”{prose.text[start:end].strip()}” står kvar",
                "skriv uppgiften, utan klammer",
                within=(start, end),
            )


def _places(prose: Prose, more: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    if "[" not in prose.text and "<" not in prose.text:
        return
    if not prose.is_running and _ENCLOSED.fullmatch(prose.text):
        yield 0, len(prose.text)
        return
    for found in _pattern(more).finditer(prose.read):
        yield found.span()


@lru_cache(maxsize=16)
def _pattern(more: tuple[str, ...]) -> Pattern:
    known = (*_WORDS, *more)
    words = "|".join(re.escape(word) for word in known)
    signs = [f"{bracket}{word}" for bracket in "[<" for word in known]
    return Pattern(rf"\[<?(?:{words})>?\](?!\()|<(?:{words})>", *signs, flags=re.IGNORECASE)
