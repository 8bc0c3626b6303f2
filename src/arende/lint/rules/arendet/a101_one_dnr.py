"""Ärendets diarienummer skrivs likadant överallt i ärendet.

Varför: två stavningar söks fram som två ärenden, och den som läser kan inte veta att det är samma.
Fel:    I tjänsteutlåtande KS 2026–123 föreslog förvaltningen …      (när dnr är KS 2026-00123)
Rätt:   I tjänsteutlåtande KS 2026-00123 föreslog förvaltningen …
Källa:  kommunens anvisning för diarieföring; diarienumrets form står i profilen under ”dnr”
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.rules.arendet.spellings import is_spelled, spellings
from arende.lint.subject import Subject

CODE, NAME = "A101", "dnr-stavas-lika"
SEVERITY = Severity.WARNING

# The number itself; what is not printed as text; another's number; and the title, which A106 looks at.
_PASSED_BY = {"dnr", "fil", "e_post", "er_beteckning", "rubrik", "underrubrik", "profil"}


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at each place that names the case's own dnr in another spelling."""
    dnr = subject.case.dnr
    pattern = spellings(dnr)
    # Where the number itself is wrong it is no pattern for others: P101 tells of that.
    if pattern is None or not re.fullmatch(subject.profile.dnr.mönster, dnr):
        return
    for prose in subject.texts.prose:
        if prose.address.steps[0] in _PASSED_BY or prose.address.steps[-1] in _PASSED_BY - {"dnr"}:
            continue
        for found in pattern.finditer(prose.plain):
            if not is_spelled(dnr, found[0]):
                yield subject.finding(
                    prose.address,
                    f"ärendets diarienummer stavas på två sätt: väntade ”{dnr}”, fann ”{found[0]}”",
                    f"skriv ”{dnr}”",
                    within=found.span(),
                    fix=dnr,
                )
