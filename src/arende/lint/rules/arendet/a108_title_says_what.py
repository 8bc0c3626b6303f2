"""Rubriken säger vad ärendet gäller.

Varför: på en kallelse med tjugo ärenden är ”Yttrande” ingen upplysning, och i diariet ingenting att söka på.
Fel:    rubrik: Yttrande
Rätt:   rubrik: Yttrande över remiss om regional plan för cykelleder
Källa:  kommunallagen (2017:725) 5 kap. 15 §: kallelsen ska säga vilka ärenden som ska behandlas
"""

import re
from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject

CODE, NAME = "A108", "rubriken-säger-vad-saken-gäller"
SEVERITY = Severity.WARNING

_GENERIC = Pattern(
    r"(?:nytt |ny )?(?:förslag(?: till beslut)?|beslut(?:sförslag|särende)?|information(?:särende)?|yttrande|"
    r"remiss(?:svar|yttrande)?|svar på remiss|skrivelse|tjänste(?:utlåtande|skrivelse)|"
    r"ordförande(?:förslag|skrivelse)|rapport|redovisning|ärende|motion(?:ssvar)?|medborgarförslag|"
    r"nämndinitiativ|(?:svar på|besvarande av) (?:en |ett )?(?:motion|medborgarförslag|nämndinitiativ)|"
    r"uppföljning|utredning|återrapportering|övrigt|diverse|rubrik|titel)[.:]?",
    flags=re.IGNORECASE,
)

_LONGEST = len("nytt besvarande av ett medborgarförslag.")


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over a title that names a kind of paper and no matter."""
    title = subject.case.rubrik
    if len(title.strip()) <= _LONGEST and _GENERIC.fullmatch(title.strip()):
        yield subject.finding(
            Address(("rubrik",)),
            f"rubriken ”{title}” säger inte vad ärendet gäller",
            "skriv till saken, så som den ska stå på kallelsen",
        )
