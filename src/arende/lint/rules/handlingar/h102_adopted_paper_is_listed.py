"""Den handling som en beslutspunkt antar finns bland underlag eller bilagor.

Varför: ett beslut att anta en plan som inte följer med kan ingen kontrollera och ingen verkställa.
Fel:    anta cykelplan för Åviken, daterad 2026-09-11, utan någon sådan bilaga
Rätt:   bilagor: [{titel: Cykelplan för Åviken, datum: 2026-09-11, fil: cykelplan.pdf}]
Källa:  https://5dok.org/article/vad-ska-jag-skriva-under-de-olika-rubrikerna.zwvrxm1g; iakttaget i
        publicerade handlingar
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.likeness import named_share
from arende.lint.patterns import Pattern
from arende.lint.rules.handlingar.listed import listed, references
from arende.lint.subject import Subject

CODE, NAME = "H102", "antagen-handling-finns"
SEVERITY = Severity.WARNING

_ADOPTS = Pattern(
    r"\s*(?:att\s+)?(?:\w+\s+){0,3}?(?:anta[rs]?|godkänn\w*|fastställ\w*)\s+", flags=re.IGNORECASE
)
_OWN = Pattern(r"\b(?:tjänsteutlåtande|tjänsteskrivelse)", flags=re.IGNORECASE)
_LIKE = 0.5


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each dated document that a point adopts and no list has anything like."""
    documents = [one for kind, handling, _ in subject.papers() for one in listed(kind, handling)]
    days = {one.day for one in documents}
    points = {address / "text" for address, _, _ in subject.points()}
    for reference in references(subject):
        adopts = _ADOPTS.match(reference.words)
        if reference.address not in points or adopts is None or reference.dated.value in days:
            continue
        name = reference.words[adopts.end() :].strip(" ,")
        if _OWN.search(name) or any(named_share(one.title, name) >= _LIKE for one in documents):
            continue
        yield subject.finding(
            reference.address,
            f"”{name}” finns varken bland underlag eller bilagor",
            "lägg till handlingen under ”bilagor”, med titel och datum",
            within=(reference.start + adopts.end(), reference.end),
        )
