"""Sammansatta ord skrivs ihop.

Varför: ”kommun styrelsen” är två ord som inte hör ihop; sökningen i diariet hittar det inte, och läsaren
        stannar upp. Listan har bara par där det ena ordet inte kan stå för sig självt på platsen.
Fel:    Kommun styrelsen beslutar.
Rätt:   Kommunstyrelsen beslutar.
Källa:  Svenska skrivregler, avsnittet om sammansättningar; Svenska Akademiens ordlista, https://svenska.se
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import Subject

CODE, NAME = "L302", "sammansatta-ord-ihop"
SEVERITY = Severity.WARNING

_ENDS = {
    # first parts that are no words by themselves: whatever follows of these is the rest of the word
    "arbets": "utskott|miljö|uppgift|grupp|givare|tagare|ordning|sätt|marknad",
    "tjänste": "utlåtande|skrivelse|man|män|resa|person",
    "diarie": "nummer|föring",
    "medborgar": "förslag|dialog|kontor",
    "hand": "läggare|läggning|lägga",
    "barn": "omsorg|konsekvensanalys|konventionen",
    # first parts that are words, with a last part that cannot follow them
    "social": "nämnd|tjänst|förvaltning|sekreterare|chef|utskott",
    "kommun": "styrelse|fullmäktige|direktör|invånare|medborgare",
    "region": "styrelse|fullmäktige|direktör",
    "byggnads": "nämnd|lov",
    "utbildnings": "nämnd|förvaltning",
    "fritids": "nämnd|förvaltning|hem|gård",
    "stadsbyggnads": "nämnd|kontor|förvaltning",
    "samhällsbyggnads": "nämnd|kontor|förvaltning",
    "verksamhets": "berättelse|plan|område",
    "delegations": "ordning|beslut",
    "sammanträdes": "protokoll|datum|dag",
    "protokolls": "utdrag|anteckning",
    "detalj": "plan|budget",
    "tid": "plan",
    "delårs": "rapport|bokslut",
    "års": "redovisning",
    "bygg": "lov|herre",
    "översikts": "plan",
    "upphandlings": "underlag|process",
    "besluts": "underlag|punkt|sats|protokoll",
    "remiss": "svar|instans|yttrande",
}
# ”I Strandåkers kommun fullmäktige …”: a municipality's name before it makes it two words after all.
_NAMED = {"kommun": "(?<![a-zåäö]s )", "region": "(?<![a-zåäö]s )"}
_ALTERNATIVES = "|".join(rf"{_NAMED.get(first, '')}{first}\s+(?:{ends})" for first, ends in _ENDS.items())
_WRITTEN = re.compile(rf"(?<![\w-])(?P<word>(?:{_ALTERNATIVES})[a-zåäö]*)(?![\w-])", re.IGNORECASE)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each compound that is written as two words; its fix is certain."""
    if subject.texts.vocabulary.isdisjoint(_ENDS):
        return
    for prose in subject.texts.own:
        for found in _WRITTEN.finditer(prose.read):
            right = re.sub(r"\s+", "", found["word"])
            yield subject.finding(
                prose.address,
                f"”{' '.join(found['word'].split())}” är ett ord",
                f"skriv ”{right}”",
                within=found.span("word"),
                fix=right,
            )
