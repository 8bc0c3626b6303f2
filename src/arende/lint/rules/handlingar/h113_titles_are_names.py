"""En handling har en titel, inte en webbadress eller ett filnamn.

Varför: adressen säger inte vad som låg till grund för beslutet, och den slutar fungera.
Fel:    - {titel: "https://www.strandaker.example/plan.pdf", datum: 2026-08-28}
Rätt:   - {titel: Cykelplan för Strandåkers kommun, datum: 2026-08-28}
Källa:  https://5dok.org/article/vad-ska-jag-skriva-under-de-olika-rubrikerna.zwvrxm1g
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.rules.handlingar.listed import listed
from arende.lint.subject import Subject

CODE, NAME = "H113", "titel-är-ett-namn"
SEVERITY = Severity.WARNING

_ADDRESS = Pattern(r"<?(?:https?://|www\.)\S+", flags=re.IGNORECASE)
_FILE = Pattern(
    r".*\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|msg|eml|txt|html?|jpe?g|png|tiff?|zip)", flags=re.IGNORECASE
)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at each title that is an address or a file's name and nothing else."""
    for kind, handling, _ in subject.papers():
        for document in listed(kind, handling):
            title = document.title.strip()
            is_address = bool(_ADDRESS.fullmatch(title))
            if is_address or _FILE.fullmatch(title):
                what = "en webbadress" if is_address else "ett filnamn"
                yield subject.finding(
                    document.address / "titel", f"titeln är {what}", "skriv vad handlingen heter"
                )
