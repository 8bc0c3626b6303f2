"""Ett skiljetecken skrivs en gång.

Varför: dubbla tecken är spår av en ändring som inte blev färdig.
Fel:    ryms i ramen..
Rätt:   ryms i ramen.
Källa:  Svenska skrivregler, ”Skiljetecken”
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "Y119", "ett-skiljetecken"
SEVERITY = Severity.WARNING

_TWICE = Pattern(r"(?<=\w)(?:\.\.(?![./])|,,(?!,)|;;|,\.)(?=\s|[)”]|$)")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each mark that stands twice, and over a comma before a full stop."""
    for prose in subject.texts.running:
        plain = prose.plain
        if ".." not in plain and ",," not in plain and ";;" not in plain and ",." not in plain:
            continue
        for found in prose.matches(_TWICE):
            right = "." if "." in found[0] else found[0][0]
            yield subject.finding(
                prose.address,
                f"två skiljetecken: väntade ”{right}”, fann ”{found[0]}”",
                f"skriv ”{right}”",
                within=found.span(),
                fix=right,
            )
