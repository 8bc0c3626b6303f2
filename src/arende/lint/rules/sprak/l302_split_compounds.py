"""Sammansatta ord skrivs ihop.

Varför: ”kommun styrelsen” är två ord som inte hör ihop; sökningen i diariet hittar det inte, och läsaren
        stannar upp. Listan har bara par där det ena ordet inte kan stå för sig självt på platsen.
Fel:    Kommun styrelsen beslutar.
Rätt:   Kommunstyrelsen beslutar.
Källa:  Svenska skrivregler, avsnittet om sammansättningar; Svenska Akademiens ordlista, https://svenska.se
"""

import re
from collections.abc import Iterator
from functools import cache

from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import TextSubject

CODE, NAME = "L302", "sammansatta-ord-ihop"
SEVERITY = Severity.WARNING

# First parts that are no words by themselves, or that no sentence has before these words. A genitive
# (”ett besluts underlag”) and a word before a verb (”i andra hand lägga”) are two words with reason.
_ENDS = {
    "arbets": "utskott|miljö|uppgift|grupp|givare|tagare|ordning|sätt|marknad",
    "tjänste": "utlåtande|skrivelse|man|män|resa|person",
    "diarie": "nummer|föring",
    "medborgar": "förslag|dialog|kontor",
    "hand": "läggare|läggning",
    "social": "nämnd|tjänsten|förvaltning|sekreterare|utskott",
    "kommun": "styrelse|fullmäktige|direktör|invånare|medborgare",
    "region": "styrelse|fullmäktige|direktör",
    "byggnads": "nämnd",
    "utbildnings": "nämnd|förvaltning",
    "fritids": "nämnd|förvaltning|gård",
    "stadsbyggnads": "nämnd|kontor|förvaltning",
    "samhällsbyggnads": "nämnd|kontor|förvaltning",
    "delegations": "ordning",
    "protokolls": "utdrag|anteckning",
    "delårs": "rapport|bokslut",
    "bygg": "lov|herre",
    "översikts": "plan",
    "remiss": "instans|yttrande",
}
# ”I Strandåkers kommun fullmäktige …” and ”en kommun styrelser …”: what stands before makes it two words.
_NAMED = dict.fromkeys(("kommun", "region"), r"(?<![a-zåäö]s )(?<!\ben )(?<!varje )")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each compound that is written as two words; its fix is certain."""
    for first in sorted(_ENDS.keys() & subject.texts.vocabulary):
        for prose in subject.texts.own:
            for found in _split(first).finditer(prose.read):
                right = re.sub(r"\s+", "", found[0])
                yield subject.finding(
                    prose.address,
                    f"”{' '.join(found[0].split())}” är ett ord",
                    f"skriv ”{right}”",
                    within=found.span(),
                    fix=right,
                )


@cache
def _split(first: str) -> re.Pattern[str]:
    """*first* apart from any of its ends; compiled when first asked for, since few papers need any."""
    before = _NAMED.get(first, "")
    return re.compile(rf"(?<![\w-]){before}{first}\s+(?:{_ENDS[first]})[a-zåäö]*(?![\w-])", re.IGNORECASE)
