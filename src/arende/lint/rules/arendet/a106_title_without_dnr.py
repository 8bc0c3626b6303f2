"""Rubriken upprepar inte diarienumret.

Varför: handlingen skriver diarienumret på sin egen plats; i rubriken kan det bli ett annat.
Fel:    rubrik: Plan för skolskjuts, dnr KS 2026-00123
Rätt:   rubrik: Plan för skolskjuts
Källa:  Nacka kommuns mall för tjänsteskrivelse, rubriken:
        https://www.nacka.se/medarbetare/tjansteskrivelser-arendehantering/mall-for-tjansteskrivelse/
"""

import re
from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.rules.arendet.spellings import spellings
from arende.lint.subject import Subject

CODE, NAME = "A106", "rubriken-utan-dnr"
SEVERITY = Severity.WARNING

_LABEL = Pattern(r"[,;.]?\s*\(?(?:(?:dnr|diarienummer|diarienr|ärendenummer)[.:]?\s*)?$", flags=re.IGNORECASE)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the case's own dnr, with its label, in ”rubrik” and ”underrubrik”."""
    pattern = spellings(subject.case.dnr)
    if pattern is None:
        return
    for name, text in (("rubrik", subject.case.rubrik), ("underrubrik", subject.case.underrubrik or "")):
        found = pattern.search(text)
        if found:
            label = _LABEL.search(text[: found.start()])
            start = label.start() if label else found.start()
            start += len(text[start:]) - len(text[start:].lstrip(",;. "))
            end = found.end() + text.startswith(")", found.end())
            yield subject.finding(
                Address((name,)),
                f"{name}en upprepar diarienumret, som handlingen redan skriver",
                f"ta bort ”{text[start:end]}”",
                within=(start, end),
            )
