"""Ett ärende till fullmäktige går genom styrelsen.

Varför: styrelsen ska alltid få yttra sig över det fullmäktige ska besluta; annars kan beslutet upphävas.
Fel:    beslutsgång: [socialnämnden, kommunfullmäktige]
Rätt:   beslutsgång: [socialnämnden, kommunstyrelsen, kommunfullmäktige]
Källa:  kommunallagen (2017:725) 5 kap. 26 och 28 §§; undantag för val i 29 §
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.rules.beslut.organs import is_board, is_council
from arende.lint.rules.beslut.preparation import needs_no_preparation
from arende.lint.subject import Subject

CODE, NAME = "B114", "styrelsen-före-fullmäktige"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at a fullmäktige that the beslutsgång reaches without a styrelse before it."""
    case = subject.case
    if needs_no_preparation(case):
        return
    levels = [level.organ for _, handling, _ in subject.papers() for level in handling.beslutsnivåer]
    has_board = any(is_board(organ) for organ in (*case.beslutsgång, *levels))
    for index, organ in enumerate(case.beslutsgång):
        if is_council(organ) and not has_board:
            board = organ.removesuffix("fullmäktige") + "styrelsen"
            yield subject.finding(
                Address(("beslutsgång", index)),
                f"beslutsgången når {organ} utan att gå genom styrelsen",
                f"lägg till ”{board}” före ”{organ}”",
            )
            return
