"""Rubrikerna i ett avsnitts text ryms under avsnittets egen rubrik.

Varför: handlingen har fem rubriknivåer; en sjätte har ingen form i mallen och syns inte i innehållet.
Fel:    ### Nivå sex      (i ett avsnitt under en gemensam rubrik)
Rätt:   ## Nivå fem
Källa:  WCAG 2.1, 1.3.1: rubriker i rätt ordning; mallens rubrikformat 1–5
"""

import re
from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject
from arende.model.case import Handling
from arende.model.choices import Part
from arende.model.profile import Del

CODE, NAME = "P111", "rubriken-ryms"
SEVERITY = Severity.ERROR

_DEEPEST = 5
_HEADING = Pattern(r"^ {0,3}(#+)(?=[ \t])", flags=re.MULTILINE)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the signs of each heading that would be deeper than the template's last level."""
    for kind, handling, form in subject.papers():
        root = Address((kind.value,))
        for address, text, level in _texts(root, handling, form.delar, 2):
            for found in _HEADING.finditer(text):
                if level + len(found[1]) > _DEEPEST:
                    most = _DEEPEST - level
                    advice = f"skriv högst {'#' * most} här" if most else "skriv den som fet text i stället"
                    yield subject.finding(address, "rubriken ligger för djupt", advice, within=found.span(1))


def _texts(
    root: Address, handling: Handling, entries: tuple[Del, ...], level: int
) -> Iterator[tuple[Address, str, int]]:
    for entry in entries:
        if entry.slag is Part.GRUPP:
            yield from _texts(root, handling, entry.delar, level + 1)
        elif entry.slag is Part.AVSNITT and entry.id in handling.avsnitt:
            yield root / "avsnitt" / entry.id, handling.avsnitt[entry.id], level
        elif entry.slag is Part.SAMMANFATTNING and handling.sammanfattning:
            yield root / "sammanfattning", handling.sammanfattning, level
        elif entry.slag is Part.EGNA_AVSNITT:
            for index, section in enumerate(handling.egna_avsnitt):
                yield root / "egna_avsnitt" / index / "text", section.text, level
        elif entry.slag is Part.FÖRSLAG:
            for index, choice in enumerate(handling.alternativ):
                if choice.konsekvenser:
                    yield root / "alternativ" / index / "konsekvenser", choice.konsekvenser, level + 2
