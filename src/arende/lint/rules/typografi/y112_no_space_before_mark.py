"""Före ett skiljetecken står inget mellanslag, och inte heller innanför en parentes.

Varför: tecknet kan hamna ensamt först på nästa rad.
Fel:    skolan , badet ( och hallen ) .
Rätt:   skolan, badet (och hallen).
Källa:  Svenska skrivregler, ”Mellanrum”
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "Y112", "inget-mellanslag-före-tecken"
SEVERITY = Severity.WARNING

_SPACE = Pattern(
    r"(?<=[^\s|(:*_-])[ \u00a0]+(?=[.,;:!?](?=[\s)]|$)|\)(?!\w))|(?<=\()[ \u00a0]+(?=\w)",
)
_HINT = Pattern(r"[ \u00a0][.,;:!?)]|\([ \u00a0]")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over the space before each such mark, and after each opening bracket."""
    for prose in subject.texts.running:
        if not _HINT.search(prose.plain):
            continue
        for found in prose.matches(_SPACE):
            if prose.text[found.start() - 1] != prose.plain[found.start() - 1]:
                continue
            sign = prose.plain[found.end()]
            opening = prose.plain[found.start() - 1] == "("
            yield subject.finding(
                prose.address,
                "mellanslag efter ”(”" if opening else f"mellanslag före ”{sign}”",
                "ta bort mellanslaget",
                within=found.span(),
                fix="",
            )
