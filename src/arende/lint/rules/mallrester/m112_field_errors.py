"""Inga felmeddelanden från Word eller Excel har följt med i texten.

Varför: en korshänvisning som tappat sitt mål trycks som ”Fel! Hittar inte referenskälla.”, mitt i meningen.
Fel:    enligt tabell Fel! Hittar inte referenskälla.
Rätt:   enligt tabell 3
Källa:  iakttaget i publicerade handlingar; meddelandena är Words och Excels egna
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "M112", "inga-felmeddelanden"
SEVERITY = Severity.ERROR

_MESSAGE = Pattern(
    r"\bFel! (?:Hittar inte|Bokmärket|Okänt|Ingen|Inget|Hyperlänkreferensen|Dokumentvariabel|Det finns ing)"
    r"[^.\n|]*\.?"
    r"|\bError! (?:Reference|Bookmark|Unknown|No|Hyperlink)[^.\n|]*\.?"
    r"|#(?:REFERENS|REF|DIVISION/0|DIV/0|VÄRDEFEL|VALUE|OGILTIGT|NUM|SAKNAS|N/A|SKÄRNING)(?:!|\b)|#(?:NAMN|NAME)\?"
    r"|(?<![#\w])#{5,}(?!#)"
)


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each message that a program wrote in the text."""
    for prose in subject.texts.prose:
        if "#" not in prose.read and "Fel!" not in prose.read and "Error!" not in prose.read:
            continue
        for found in _MESSAGE.finditer(prose.read):
            yield subject.finding(
                prose.address,
                "ett felmeddelande från Word eller Excel står i texten",
                "skriv det som skulle ha stått här",
                within=found.span(),
            )
