"""Efter punkt, kommatecken och semikolon står ett mellanslag.

Varför: ihopskrivna ord hittas inte vid sökning, och ordbehandlaren delar dem på fel ställe.
Fel:    skolan,badet och hallen
Rätt:   skolan, badet och hallen
Källa:  Svenska skrivregler, ”Mellanrum”
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "Y113", "mellanslag-efter-tecken"
SEVERITY = Severity.WARNING

_CLOSE = Pattern(
    r"[,;](?<=[a-zåäöé)”][,;])(?=[^\W\d_]{2})"
    # A full stop between two words of a sentence; shorter words may be abbreviations or addresses.
    r"|\.(?<=[a-zåäöé]{4}\.)(?!(?:Docx?|Pdf|Xlsx?|Pptx?)\b)(?=[A-ZÅÄÖ][a-zåäöé]+[ ,])"
)

_ENTITY = Pattern(r"&\w+;\Z")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each mark that the next word touches."""
    for prose in subject.texts.running:
        for found in prose.matches(_CLOSE):
            if found[0] == ";" and _ENTITY.search(prose.plain[: found.end()]):
                continue
            yield subject.finding(
                prose.address,
                f"mellanslag saknas efter ”{found[0]}”",
                "skriv ett mellanslag",
                within=found.span(),
                fix=f"{found[0]} " if found[0] != "." else None,
            )
