"""Hakparenteser och klamrar står i par.

Varför: en ensam klammer är nästan alltid en rest av mallens ”[…]”, där bara ena änden togs bort.
Fel:    mottagare: socialnämndens arbetsutskott]
Rätt:   mottagare: socialnämndens arbetsutskott
Källa:  iakttaget i tjänsteutlåtanden; rest av mallens platshållare
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.rules.mallrester.pairs import unmatched
from arende.lint.subject import TextSubject

CODE, NAME = "M107", "klamrar-i-par"
SEVERITY = Severity.ERROR


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each bracket or brace without its other half."""
    for prose in subject.texts.prose:
        for opening, closing in ("[]", "{}"):
            if opening not in prose.read and closing not in prose.read:
                continue
            for at in unmatched(prose.read, opening, closing):
                missing = closing if prose.read[at] == opening else opening
                yield subject.finding(
                    prose.address,
                    f"”{prose.read[at]}” saknar sin motpart",
                    f"ta bort tecknet, eller lägg till ”{missing}”",
                    within=(at, at + 1),
                )
