"""Genitiv av en förkortning som läses bokstav för bokstav skrivs med kolon.

Varför: ”SKRs” ser ut som en egen förkortning.
Fel:    enligt SKRs riktlinjer
Rätt:   enligt SKR:s riktlinjer
Profil: förkortningar: de som läses bokstav för bokstav, utöver de vanliga.
Källa:  Svenska skrivregler, ”Förkortningar”; https://fritext.se/svenska/svenska4.html
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "Y107", "genitiv-med-kolon"
SEVERITY = Severity.WARNING

_READ_BY_LETTER = frozenset(
    (
        *(
            "SKR",
            "SKL",
            "JO",
            "JK",
            "KF",
            "KS",
            "KSAU",
            "AU",
            "EU",
            "FN",
            "IVO",
            "MSB",
            "VGR",
            "LSS",
            "HVB",
            "VD",
        ),
        *(
            "IMY",
            "SCB",
            "BUN",
            "SBN",
            "SN",
            "MBN",
            "PTS",
            "SGU",
            "SFI",
            "OSL",
            "LOU",
            "GDPR",
            "IT",
            "AB",
            "RF",
        ),
        *("BRÅ", "SPF", "PRO", "IOP", "RKR", "DO", "KD", "MP", "SD"),
    )
)
_GENITIVE = Pattern(r"[A-ZÅÄÖ]{2,5}s\b")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each such abbreviation with a bare s."""
    known = _READ_BY_LETTER | set(subject.words("förkortningar", ()))
    for prose in subject.texts.running:
        for found in prose.matches(_GENITIVE):
            if found[0][:-1] not in known or prose.plain[found.start() - 1 : found.start()].isalnum():
                continue
            right = f"{found[0][:-1]}:s"
            yield subject.finding(
                prose.address,
                f"genitiv av en förkortning: väntade ”{right}”, fann ”{found[0]}”",
                f"skriv ”{right}”",
                within=found.span(),
                fix=right,
            )
