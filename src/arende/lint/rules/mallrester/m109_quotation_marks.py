"""Citattecken står i par.

Varför: läsaren vet inte var citatet slutar och förvaltningens egna ord börjar.
Fel:    Remissinstansen skriver: ”förslaget bör avslås och begär nytt samråd.
Rätt:   Remissinstansen skriver: ”förslaget bör avslås” och begär nytt samråd.
Källa:  Myndigheternas skrivregler, avsnittet om citattecken (https://www.isof.se/skrivregler)
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "M109", "citattecken-i-par"
SEVERITY = Severity.WARNING

_MARK = Pattern(r"[”“„\"]")
_INCHES = Pattern(r"\d\"")
_PARAGRAPH = Pattern(r"(?:[^\n]|\n(?![ \t]*\n))+")
_OPENED = Pattern(r"\s*[”“„\"]")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over the last mark of the one paragraph that has an odd number of them.

    Silent on a quotation over several paragraphs, which opens anew in each and closes in the last.
    """
    for prose in subject.texts.prose:
        if len(_MARK.findall(prose.read)) % 2 == 0 or _INCHES.search(prose.read):
            continue
        paragraphs = [(found.start(), found[0]) for found in _PARAGRAPH.finditer(prose.read)]
        odd = [index for index, (_, text) in enumerate(paragraphs) if len(_MARK.findall(text)) % 2]
        if len(odd) != 1 or any(_OPENED.match(text) for _, text in paragraphs[odd[0] + 1 : odd[0] + 2]):
            continue
        start, text = paragraphs[odd[0]]
        *_, last = _MARK.finditer(text)
        yield subject.finding(
            prose.address,
            "ett citattecken saknar sin motpart",
            "lägg till det andra citattecknet, eller ta bort detta",
            within=(start + last.start(), start + last.end()),
        )
