"""Sammanfattningen är löpande text, utan tabeller, bilder, rubriker och fotnoter.

Varför: den flyttas till kallelse och protokoll, där tabellen inte ryms och fotnoten tappar sin text.
Fel:    en tabell över kostnaderna under ”sammanfattning”
Rätt:   Kostnaden är 96 000 kronor per år.
Källa:  https://www.nacka.se/medarbetare/tjansteskrivelser-arendehantering/mall-for-tjansteskrivelse/
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject

CODE, NAME = "S105", "sammanfattning-utan-tabell"
SEVERITY = Severity.WARNING

_FORMS = Pattern(
    r"(?P<fotnot>\[\^[^\]\s]+\](?!:))|(?P<bild>!\[[^\]]*\]\([^)]*\))|(?P<rubrik>^[ ]{0,3}#{1,6}[ \t].*$)"
    r"|(?P<tabell>^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)+\|?[ \t]*$)",
    flags=re.MULTILINE,
)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each footnote, image and heading, and over the rule under a table's head."""
    for prose in subject.texts.running:
        if prose.address.steps[-1] != "sammanfattning":
            continue
        for found in _FORMS.finditer(prose.text):
            kind = found.lastgroup or ""
            what = {"fotnot": "fotnoter", "bild": "bilder", "rubrik": "rubriker", "tabell": "tabeller"}[kind]
            start, end = found.span()
            yield subject.finding(
                prose.address,
                f"en sammanfattning har inga {what}",
                f"flytta {kind}en till ett avsnitt, och skriv det viktigaste här",
                within=(start, end),
            )
