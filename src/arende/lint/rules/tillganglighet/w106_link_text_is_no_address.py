"""En länks text är inte en lång webbadress.

Varför: en skärmläsare läser adressen tecken för tecken, och på papper orkar ingen skriva av den.
Fel:    <https://www.kommunen.example/politik/planer/2026/plan-3.pdf>
Rätt:   [Plan för skolskjuts](https://www.kommunen.example/politik/planer/2026/plan-3.pdf)
Källa:  WCAG 2.1, 2.4.4
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.pictures import links
from arende.lint.subject import TextSubject

CODE, NAME = "W106", "länktexten-är-ingen-adress"
SEVERITY = Severity.INFO

# An address with a path; that of a whole site can be read aloud and written off.
_LONG = Pattern(r"(?:https?://|www\.)[^\s/]+/\S+")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each link whose text is an address with a path."""
    for prose in subject.texts.running:
        for link in links(prose.text):
            if _LONG.fullmatch(link.text):
                yield subject.finding(
                    prose.address,
                    "länktexten är en webbadress",
                    f"skriv [namnet på sidan]({link.target})",
                    within=(link.start, link.end),
                )
