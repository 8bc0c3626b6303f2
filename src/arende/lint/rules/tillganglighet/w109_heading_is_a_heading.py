"""En rubrik är en riktig rubrik, inte ett stycke i fetstil.

Varför: skärmläsare hoppar mellan rubriker, och innehållsförteckningen görs av dem. Fet text är bara fet.
Fel:    **Elevtalen**
Rätt:   # Elevtalen
Källa:  WCAG 2.1, 1.3.1 och F2; lagen (2018:1937) om tillgänglighet till digital offentlig service, 10 §
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject
from arende.model.kinds import Manner

CODE, NAME = "W109", "rubriken-är-en-rubrik"
SEVERITY = Severity.WARNING

# A paragraph of one short bold line, with more text under it.
_BOLD = Pattern(
    r"(?:\A|\n\n)(?P<line>\*\*(?P<text>[^*\n]{2,80})\*\*:?|__(?P<other>[^_\n]{2,80})__:?) *\n[ \t]*\n(?=\S)"
)

_MARKS = Pattern(r"\*\*|__")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each bold line that stands alone over a text."""
    for prose in subject.texts.running:
        if prose.manner is not Manner.BLOCK or not _MARKS.search(prose.text):
            continue
        for found in _BOLD.finditer(prose.text):
            text = (found["text"] or found["other"]).strip()
            if text.endswith((".", "!", "?")):
                continue
            yield subject.finding(
                prose.address,
                "stycket är fet text i stället för rubrik",
                f"skriv ”# {text.rstrip(':')}” om det är en rubrik",
                within=found.span("line"),
            )
