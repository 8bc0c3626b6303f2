"""Varje avsnitt i ärendet finns i profilen.

Varför: ett avsnitt som profilen inte känner till har ingen plats och skulle falla bort.
Fel:    avsnitt: {ekonmi: …}
Rätt:   avsnitt: {ekonomi: …}
Källa:  profilen, ”papper: …: delar”
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import Subject
from arende.suggest import did_you_mean

CODE, NAME = "P102", "avsnittet-finns-i-profilen"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at the key of each section the profile has no entry for."""
    for kind, handling, form in subject.papers():
        known = [section.id for section in form.sections() if section.id]
        for name in handling.avsnitt:
            if name in known:
                continue
            otherwise = f"välj bland {', '.join(known)}, eller skriv det under ”egna_avsnitt” med egen rubrik"
            advice = did_you_mean(name, known, otherwise)
            address = Address((kind.value, "avsnitt", name))
            yield subject.finding(address, f"profilen har inget avsnitt ”{name}”", advice, key=True)
