"""Varje bilaga nämns i texten eller bland underlagen.

Varför: en bilaga som ingen mening talar om vet läsaren inte varför den ska läsa.
Fel:    bilagor: [{titel: Protokoll från samverkan}], utan att samverkan nämns någonstans
Rätt:   Frågan samverkades 2026-09-07. (bilaga 1)
Källa:  https://5dok.org/article/vad-ska-jag-skriva-under-de-olika-rubrikerna.zwvrxm1g
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.likeness import title_words
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject

CODE, NAME = "H108", "bilaga-nämns"
SEVERITY = Severity.INFO

_NUMBERED = Pattern(r"\bbilag(?:a|or|orna)\s+(?:\d|[a-h]\b)")
_ATTACHED = Pattern(r"\b(?:bilaga|bilagan|bilagorna|bifog\w+|bilagd\w*|biläggs)\b")
_STEM_SHARE = 0.75
_SHORTEST_STEM = 4


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at each attachment of whose title no word stands in the case; silent on numbered ones."""
    if not any(handling.bilagor for _, handling, _ in subject.papers()):
        return
    texts = "\n".join(
        prose.read for prose in subject.texts.running if "bilagor" not in prose.address.steps
    ).casefold()
    if _NUMBERED.search(texts):
        return
    for kind, handling, _ in subject.papers():
        if len(handling.bilagor) == 1 and _ATTACHED.search(texts):
            continue
        for index, entry in enumerate(handling.bilagor):
            words = [word for word in title_words(entry.titel) if not word.isdigit()]
            if words and not any(_stem(word) in texts for word in words):
                yield subject.finding(
                    Address((kind.value, "bilagor", index, "titel")),
                    "bilagan nämns inte i texten",
                    "skriv i texten vad den visar, eller ta bort den",
                )


def _stem(word: str) -> str:
    return word[: max(_SHORTEST_STEM, round(len(word) * _STEM_SHARE))]
