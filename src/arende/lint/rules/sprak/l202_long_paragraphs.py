"""Ett stycke har högst 150 ord.

Varför: ett stycke säger en sak. En halv sida utan styckebrytning läses inte, och i protokollet går det inte
        att hänvisa till den.
Fel:    ett stycke på 220 ord
Rätt:   tre stycken med var sin poäng
Profil: högst: antalet ord ett stycke får ha; 150 från början
Källa:  språklagen (2009:600) 11 §; Myndigheternas skrivregler, avsnittet ”Några råd om styckeindelning”
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject
from arende.model.kinds import Manner

CODE, NAME = "L202", "korta-stycken"
SEVERITY = Severity.INFO

# Footnotes that stand line after line are texts of their own.
_PARAGRAPH = Pattern(r"\S(?:(?!\n[ \t]*(?:\n|\[\^[^\]\n]+\]:)).)*", flags=re.DOTALL)
_LIST_OR_TABLE = Pattern(r"^[ \t]*(?:[-*+]|\d{1,9}[.)]|\||#)", flags=re.MULTILINE)


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each paragraph of running text with more words than the profile allows."""
    most = subject.number("högst", 150)
    for prose in subject.texts.running:
        if prose.manner is not Manner.BLOCK or len(prose.text) < 2 * most:
            continue
        for found in _PARAGRAPH.finditer(prose.text):
            count = len(prose.read[found.start() : found.end()].split())
            if count > most and not _LIST_OR_TABLE.search(found[0]):
                yield subject.finding(
                    prose.address,
                    f"stycket har {count} ord: väntade högst {most}",
                    "dela upp det med en tom rad där en ny tanke börjar",
                    within=found.span(),
                )
