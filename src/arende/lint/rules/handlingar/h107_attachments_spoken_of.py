"""Det som texten säger är bifogat ligger bland bilagorna.

Varför: ”utredningen bifogas” utan bilaga ger ett telefonsamtal från varje ledamot.
Fel:    Utredningen bifogas. (ärendet har inga bilagor)
Rätt:   bilagor: [{titel: Utredning av broläge, datum: 2026-08-28, fil: utredning.pdf}]
Källa:  https://5dok.org/article/vad-ska-jag-skriva-under-de-olika-rubrikerna.zwvrxm1g
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject

CODE, NAME = "H107", "bifogat-ligger-bland-bilagor"
SEVERITY = Severity.WARNING

_ATTACHED = Pattern(
    r"\b(?:bifogas|bifogad|bifogade|bifogat|biläggs|bilagd|bilagda|bilagt)\b"
    r"|\b(?:se|enligt|i|av)\s+bilaga(?:n|orna)?\b(?!\s+(?:\d|[A-ZÅÄÖ]\b|till\b|i\b|av\b))",
    *("bifoga", "bilag", "bilägg"),
    flags=re.IGNORECASE,
)
_DENIED = Pattern(r"\b(?:inga|ingen|inget|inte|ej|utan)\b", flags=re.IGNORECASE)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the first word of each text that speaks of an attachment in a case without any."""
    if any(handling.bilagor for _, handling, _ in subject.papers()):
        return
    for sentence in subject.texts.sentences:
        if "beslutsunderlag" in sentence.address.steps or "svar_på" in sentence.address.steps:
            continue
        found = _ATTACHED.search(sentence.text)
        if found and not _DENIED.search(sentence.text):
            yield subject.finding(
                sentence.address,
                f"texten säger ”{found[0]}”, men ärendet har inga bilagor",
                "lägg till handlingen under ”bilagor”",
                within=(sentence.start + found.start(), sentence.start + found.end()),
            )
