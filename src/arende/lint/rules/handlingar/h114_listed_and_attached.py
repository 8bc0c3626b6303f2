"""Underlag och bilagor stämmer överens, där kommunen har bestämt det.

Varför: ledamoten ska ha fått det som beslutet vilar på, och se vad det bifogade är till för.
Fel:    beslutsunderlag: [{titel: Utredning av broläge, …}], men ingen sådan bilaga
Rätt:   bilagor: [{titel: Utredning av broläge, …}], eller titeln ”Utredning av broläge (tidigare utskickad)”
Profil: ”krävs: bilaga” om varje underlag ska följa med, ”krävs: underlag” om varje bilaga ska räknas upp
        bland underlagen, eller båda i en lista. Utan den kontrolleras inget. Det egna utlåtandet och
        tidigare beslut behöver aldrig följa med.
Källa:  https://5dok.org/article/vad-ska-jag-skriva-under-de-olika-rubrikerna.zwvrxm1g
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.likeness import named_share
from arende.lint.rules.handlingar.listed import Listed, is_own_paper, listed
from arende.lint.subject import Subject

CODE, NAME = "H114", "underlag-och-bilagor-stämmer"
SEVERITY = Severity.INFO

_SENT = "utskick"
_LIKE = 0.7


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at each document that one list has and the other lacks."""
    wanted = subject.words("krävs", ())
    for kind, handling, _ in subject.papers() if wanted else ():
        documents = listed(kind, handling)
        attached = [one for one in documents if one.list_name == "bilagor"]
        sources = [one for one in documents if one.list_name == "beslutsunderlag"]
        if "bilaga" in wanted:
            for one in sources:
                entry = handling.beslutsunderlag[int(one.address.steps[2])]
                if (
                    entry.organ
                    or entry.paragraf
                    or is_own_paper(subject, entry)
                    or _SENT in one.title.casefold()
                ):
                    continue
                if not _has(one, attached):
                    message = "underlaget följer inte med som bilaga"
                    advice = "lägg till det under ”bilagor”, eller skriv ”(tidigare utskickad)” efter titeln"
                    yield subject.finding(one.address / "titel", message, advice)
        if "underlag" in wanted:
            for one in attached:
                if not _has(one, sources):
                    message = "bilagan räknas inte upp bland underlagen"
                    yield subject.finding(
                        one.address / "titel", message, "lägg till den under ”beslutsunderlag”"
                    )


def _has(one: Listed, others: list[Listed]) -> bool:
    return any(
        min(named_share(one.title, it.title), named_share(it.title, one.title)) >= _LIKE for it in others
    )
