"""Ett tjänsteutlåtande skrivs inte i jag- eller vi-form.

Varför: det är förvaltningen som lägger fram ärendet. ”Vi” kan vara handläggarna, förvaltningen
        eller kommunen.
Fel:    Vi föreslår att nämnden godkänner planen.
Rätt:   Förvaltningen föreslår att nämnden godkänner planen.
Profil: ”ord”: de ord som inte får stå; ”jag, mig, mina, vi, oss, vårt, våra” om inget sägs.
Källa:  https://5dok.org/article/vad-ska-jag-skriva-under-de-olika-rubrikerna.zwvrxm1g; det ska framgå vem
        som är avsändare (https://studylibsv.com/doc/287435/riktlinjer-f%C3%B6r-skrivande-inom-melleruds-kommun)
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject

CODE, NAME = "S107", "inte-jag-eller-vi"
SEVERITY = Severity.WARNING

_WORDS = ("jag", "mig", "mina", "vi", "oss", "vårt", "våra")
_QUOTED = Pattern(r"[”“\"][^”“\"]*[”\"]|^[ \t]*>.*(?:\n(?![ \t]*\n).*)*", flags=re.MULTILINE)
_NOT_OURS = {"förslag_till_beslut", "svar_på", "beslutsunderlag", "bilagor"}


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each such word of the official paper, quotations excepted."""
    pattern = _pattern(subject.words("ord", _WORDS))
    for prose in subject.texts.running:
        if prose.address.steps[0] != "tjänsteutlåtande" or _NOT_OURS & set(prose.address.steps):
            continue
        if not pattern.search(prose.read):
            continue
        quoted = [found.span() for found in _QUOTED.finditer(prose.text)]
        for found in pattern.finditer(prose.read):
            if not any(start <= found.start() < end for start, end in quoted):
                yield subject.finding(
                    prose.address,
                    f"”{found[0]}” säger inte vem som avses",
                    "skriv ut vem: förvaltningen, nämnden eller kommunen",
                    within=found.span(),
                )


@lru_cache(maxsize=16)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, words))})(?![\w-])", re.IGNORECASE)
