"""En rubrik slutar utan punkt, kolon och kommatecken.

Varför: en rubrik är ingen mening. Tecknet följer med till innehållsförteckningen, kallelsen och
        protokollet.
Fel:    # Elevtalen:
Rätt:   # Elevtalen
Källa:  Svenska skrivregler, ”Rubriker”
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.prose import Prose
from arende.lint.subject import TextSubject
from arende.model.kinds import Manner

CODE, NAME = "W108", "rubriken-utan-skiljetecken"
SEVERITY = Severity.WARNING

_HEADING = Pattern(r"^ {0,3}#{1,3}[ \t]+(?P<text>[^\n]*?)[ \t]*$", flags=re.MULTILINE)
_MARK = Pattern(r"(?<=[\w”)%])[.:,;](?=\**$)")
_ABBREVIATION = Pattern(
    r"(?:\b(?:\w\.)+\w+|\b(?:kr|nr|st|kl|dnr|etc|osv|dvs|forts|m|o|jr|sr|AB|inkl|exkl|resp))\.\**$"
)


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over the mark that ends each heading: the paper's, a section's own and those in a text."""
    for prose in subject.texts.running:
        for start, text in _headings(prose):
            mark = _MARK.search(text)
            if mark and not _ABBREVIATION.search(text):
                right = text[: mark.start()].strip("* ")
                yield subject.finding(
                    prose.address,
                    f"rubriken slutar med ”{mark[0]}”",
                    f"skriv ”{right}”" if len(right) <= 60 else f"ta bort ”{mark[0]}”",
                    within=(start + mark.start(), start + mark.end()),
                    fix="",
                )


def _headings(prose: Prose) -> Iterator[tuple[int, str]]:
    """Each heading of *prose* with where it begins."""
    if prose.manner is Manner.INLINE and prose.address.steps[-1] in ("rubrik", "underrubrik"):
        yield 0, prose.text.rstrip()
    elif prose.manner is Manner.BLOCK and "#" in prose.text:
        yield from ((found.start("text"), found["text"]) for found in _HEADING.finditer(prose.text))
