"""Alternativen är minst två.

Varför: ett ensamt alternativ är ett förslag, och läsaren letar efter det andra.
Fel:    alternativ: [{rubrik: Skolan byggs ut, …}]
Rätt:   alternativ: [{rubrik: Skolan byggs ut, …}, {rubrik: En ny skola byggs, …}]
Källa:  Söderhamns kommun, innehåll i protokoll och ärendelistor:
        https://www.soderhamn.se/sidor/kommun-och-politik/politik-och-demokrati/moten-och-protokoll/innehall-i-protokoll-och-arendelistor.html
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import Subject

CODE, NAME = "B121", "minst-två-alternativ"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at the key of a lone alternative, and at one that proposes what an earlier one does."""
    for kind, handling, _ in subject.papers():
        root = Address((kind.value, "alternativ"))
        if len(handling.alternativ) == 1:
            advice = "lägg till ett alternativ, eller skriv punkterna under ”förslag_till_beslut”"
            yield subject.finding(root, "det finns bara ett alternativ", advice, key=True)
        seen: dict[tuple[str, ...], int] = {}
        for index, choice in enumerate(handling.alternativ):
            points = tuple(" ".join(point.text.casefold().split()) for point in choice.förslag_till_beslut)
            first = seen.setdefault(points, index)
            if first != index:
                message = f"alternativ {index + 1} föreslår detsamma som alternativ {first + 1}"
                yield subject.finding(
                    root / index / "förslag_till_beslut", message, "ändra det ena", key=True
                )
