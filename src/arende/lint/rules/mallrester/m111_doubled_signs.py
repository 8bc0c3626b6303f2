"""Skiljetecken står inte dubbelt.

Varför: två punkter eller kommatecken i följd är spår av en mening som ändrades i slutet.
Fel:    Planen gäller till 2028..
Rätt:   Planen gäller till 2028.
Källa:  Myndigheternas skrivregler, kapitlet om skiljetecken (https://www.isof.se/skrivregler)
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "M111", "inga-dubbla-skiljetecken"
SEVERITY = Severity.WARNING

_DOUBLED = Pattern(
    r"(?<![.…])\.\.(?![./])|,{2,}|;{2,}|(?<=\w)::(?=\s|$)|(?<!\?)\?\?(?!\?)|!{2,}|,[.;:]|;[.,:]|:[.,;]"
)
_TWO = Pattern(r"[.,;:?!]{2}")
# Which of two equal signs to take away is the same; ”..” may have been meant as ”…”.
_CERTAIN = {",,": ",", ";;": ";", "::": ":", "??": "?"}


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each pair of signs, mended where both are the same."""
    for prose in subject.texts.running:
        if not _TWO.search(prose.read):
            continue
        for found in _DOUBLED.finditer(prose.plain):
            signs = found[0]
            one = _CERTAIN.get(signs)
            yield subject.finding(
                prose.address,
                f"”{signs}” står dubbelt"
                if len(set(signs)) == 1
                else f"”{signs}” är två skiljetecken i följd",
                f"skriv ”{one or signs[-1]}”",
                within=found.span(),
                fix=one,
            )
