"""Ett intervall går från det mindre till det större.

Varför: ”2028–2026” är ett skrivfel i det ena årtalet, och ingen vet vilket.
Fel:    budget för 2028–2026
Rätt:   budget för 2026–2028
Källa:  Svenska skrivregler, ”Tankstreck”: från–till
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.amounts import NUMBER, number
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject

CODE, NAME = "N116", "intervallet-i-ordning"
SEVERITY = Severity.WARNING

_YEAR = r"(?:19|20)\d\d"
_DAY = r"\d{4}-\d{2}-\d{2}"
_INTERVALS = Pattern(
    rf"(?<![\w/.:-])(?<![A-ZÅÄÖ] )(?P<from_year>{_YEAR}) ?[–-] ?(?P<to_year>{_YEAR})(?![\w/:-])"
    rf"|(?<![\w-])(?P<from_day>{_DAY}) ?(?:–|till(?: och med)?) ?(?P<to_day>{_DAY})(?![\w-])"
    rf"|\bmellan (?P<from_amount>{NUMBER}) och (?P<to_amount>{NUMBER})(?=\s[a-z%])"
    r"|(?:§§ ?|\bårskurs(?:erna)? |\bsidorna |\bpunkterna |\bveckorna |\bklass )"
    r"(?P<from>\d{1,3}) ?[–-] ?(?P<to>\d{1,3})(?![\w/:-])"
)

# What every interval has; most texts do not, and this is told quickly.
_HINT = Pattern(r"\d(?: ?[–-] ?\d| till )|mellan \d")


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each interval whose end comes before its beginning."""
    for prose in subject.texts.running:
        if not _HINT.search(prose.plain):
            continue
        for found in prose.matches(_INTERVALS):
            first, last = (part for part in found.groups() if part is not None)
            turned = first > last if found["from_day"] else number(first) > number(last)
            if not turned or found[0] in subject.case.dnr:
                continue
            yield subject.finding(
                prose.address,
                f"intervallet slutar före sin början: {first} till {last}",
                "byt plats på dem, eller rätta det som är fel",
                within=(found.start(found.lastindex - 1 if found.lastindex else 0), found.end()),
            )
