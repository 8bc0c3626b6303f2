"""Ett organ vars namn har ”- och” skrivs med bindestreck och mellanslag överallt.

Varför: ”barn och utbildningsnämnden” läses som två, och den som söker på namnet hittar inte alla ställen.
Fel:    Barn och utbildningsnämnden gav förvaltningen uppdraget.
Rätt:   Barn- och utbildningsnämnden gav förvaltningen uppdraget.
Källa:  Myndigheternas skrivregler, avsnittet om bindestreck; profilen, ”organ”
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject

CODE, NAME = "A114", "organet-stavas-lika"
SEVERITY = Severity.WARNING

_JOINED = Pattern(r"(?P<first>[^\W\d_]+)- och (?P<second>[^\W\d_]+?)(?P<kind>nämnden|styrelsen|utskottet)")
_UNPRINTED = {"fil", "e_post"}


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding where the two halves of an organ's name, or its administration's, are joined otherwise."""
    organs = (*subject.case.beslutsgång, *subject.profile.organ)
    pattern = _otherwise_joined(organs)
    if pattern is None:
        return
    for prose in subject.texts.prose:
        if prose.address.steps[-1] in _UNPRINTED:
            continue
        for found in pattern.finditer(prose.plain):
            link = re.sub(r"\s+", " ", found["link"])
            if link == "- och " or not _is_known(found, organs):
                continue
            # Without a hyphen the words may be two things of a row: there a person must decide.
            is_sure = "-" in link or not prose.is_running
            right = f"{found['first']}- och {found['second']}"
            yield subject.finding(
                prose.address,
                f"väntade ”{right}”, fann ”{found['first']}{link}{found['second']}”",
                f"skriv ”{right}”",
                within=found.span(),
                fix=right if is_sure else None,
            )


def _is_known(found: re.Match[str], organs: tuple[str, ...]) -> bool:
    return (found["first"].lower(), found["second"].lower().removesuffix(found["kind"].lower())) in _pairs(
        organs
    )


@lru_cache(maxsize=64)
def _pairs(organs: tuple[str, ...]) -> frozenset[tuple[str, str]]:
    """The halves of each organ's name, the word for its kind left out."""
    halves = filter(None, map(_JOINED.search, organs))
    return frozenset((found["first"].lower(), found["second"].lower()) for found in halves)


@lru_cache(maxsize=64)
def _otherwise_joined(organs: tuple[str, ...]) -> Pattern | None:
    """What finds the organs with ”- och”, however their halves are joined; None where there are none."""
    pairs = sorted(_pairs(organs))
    if not pairs:
        return None
    before, after = ("|".join(sorted({re.escape(pair[half]) for pair in pairs})) for half in (0, 1))
    return Pattern(
        rf"\b(?P<first>{before})(?P<link>\s?-?\s?(?:och|&)\s+|-\s?och)"
        rf"(?P<second>(?:{after})(?P<kind>(?:nämnd|styrelse|utskott|förvaltning|kontor)[^\W\d_]*))",
        *(first for first, _ in pairs),
        flags=re.IGNORECASE,
    )
