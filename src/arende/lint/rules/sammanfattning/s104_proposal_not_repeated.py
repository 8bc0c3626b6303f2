"""Sammanfattningen upprepar inte förslaget till beslut ord för ord.

Varför: förslaget står redan i handlingen. Ändras det ena men inte det andra föreslås två olika saker.
Fel:    sammanfattningen har hela punkten ”avvakta verkställighet av …”
Rätt:   Förvaltningen föreslår att åtgärderna får vänta tills genomlysningen är klar.
Profil: ”ord”: så många ord i följd som räknas som en upprepning; 10 om inget sägs.
Källa:  https://5dok.org/article/vad-ska-jag-skriva-under-de-olika-rubrikerna.zwvrxm1g
"""

from collections.abc import Iterator
from itertools import takewhile

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject

CODE, NAME = "S104", "förslaget-inte-upprepat"
SEVERITY = Severity.INFO

_WORD = Pattern(r"\w+")
Word = tuple[str, int, int]


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each stretch of a summary that stands word for word in a point of its paper."""
    least = max(subject.number("ord", 10), 1)
    summaries = {kind.value: _words(handling.sammanfattning or "") for kind, handling, _ in subject.papers()}
    for address, point, _ in subject.points():
        found = _shared(summaries[str(address.steps[0])], [word for word, _, _ in _words(point.text)], least)
        if found is not None:
            yield subject.finding(
                Address((address.steps[0], "sammanfattning")),
                "sammanfattningen upprepar en beslutspunkt ord för ord",
                "säg med egna ord vad förslaget innebär",
                within=found,
            )


def _words(text: str) -> list[Word]:
    return [(found[0].casefold(), *found.span()) for found in _WORD.finditer(text)]


def _shared(summary: list[Word], point: list[str], least: int) -> tuple[int, int] | None:
    """Where the first run of *least* words or more that both have stands in the summary."""
    words = [word for word, _, _ in summary]
    places: dict[tuple[str, ...], int] = {}
    for index in range(len(words) - least + 1):
        places.setdefault(tuple(words[index : index + least]), index)
    for index in range(len(point) - least + 1):
        start = places.get(tuple(point[index : index + least]))
        if start is not None:
            pairs = zip(words[start:], point[index:], strict=False)
            length = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
            return summary[start][1], summary[start + length - 1][2]
    return None
