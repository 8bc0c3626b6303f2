"""Parenteser står i par.

Varför: läsaren vet inte var inskottet slutar, eller om något har fallit bort.
Fel:    planen (antagen 2024-11-25 gäller till 2028
Rätt:   planen (antagen 2024-11-25) gäller till 2028
Källa:  Myndigheternas skrivregler, avsnittet om parentes (https://www.isof.se/skrivregler)
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.rules.mallrester.pairs import unmatched
from arende.lint.subject import TextSubject

CODE, NAME = "M108", "parenteser-i-par"
SEVERITY = Severity.WARNING


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each parenthesis without its other half; lists marked ”a)” are not."""
    for prose in subject.texts.prose:
        text = prose.plain
        if "(" not in text and ")" not in text:
            continue
        for at in unmatched(text, "(", ")"):
            missing = ")" if text[at] == "(" else "("
            yield subject.finding(
                prose.address,
                f"parentesen ”{text[at]}” saknar sin motpart",
                f"lägg till ”{missing}”, eller ta bort tecknet",
                within=(at, at + 1),
            )
