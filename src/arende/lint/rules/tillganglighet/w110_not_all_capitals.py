"""Text skrivs inte med bara stora bokstäver.

Varför: versaler läses långsammare, eftersom orden förlorar sin form, och vissa skärmläsare bokstaverar dem.
Fel:    OBSERVERA ATT AVTALET UPPHÖR
Rätt:   Observera att avtalet upphör
Källa:  Myndigheternas skrivregler, avsnittet om typografi; https://www.w3.org/WAI/WCAG21/Understanding/
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "W110", "inte-bara-versaler"
SEVERITY = Severity.WARNING

_RUN = Pattern(r"[A-ZÅÄÖ]{2,}(?:[ \u00a0/:–-]+[A-ZÅÄÖ]{1,})+(?![a-zåäö])")
_LONG_WORD = Pattern(r"[A-ZÅÄÖ]{5,}")
_LONG_WORDS, _LETTERS = 2, 12


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each run of words in capitals that is too long to be abbreviations."""
    for prose in subject.texts.running:
        for found in prose.matches(_RUN):
            if prose.plain[found.start() - 1 : found.start()].isalnum():
                continue
            letters = sum(sign.isalpha() for sign in found[0])
            if len(_LONG_WORD.findall(found[0])) >= _LONG_WORDS and letters >= _LETTERS:
                yield subject.finding(
                    prose.address,
                    "texten har bara stora bokstäver",
                    f"skriv ”{found[0].capitalize()}”" if len(found[0]) <= 60 else "skriv med små bokstäver",
                    within=found.span(),
                )
