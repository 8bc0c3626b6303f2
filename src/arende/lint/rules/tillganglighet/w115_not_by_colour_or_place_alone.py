"""Texten hänvisar inte bara till färg eller plats.

Varför: den som inte ser färger, eller som lyssnar, kan inte hitta ”den röda kurvan” eller ”rutan till
        höger”.
Fel:    Den röda kurvan visar kostnaden.
Rätt:   Den röda kurvan, märkt ”Kostnad”, visar kostnaden.
Källa:  WCAG 2.1, 1.3.3 och 1.4.1
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "W115", "inte-bara-färg-eller-plats"
SEVERITY = Severity.INFO

_COLOUR = "(?:mörk|ljus)?(?:röd|grön|blå|gul|orange|grå|rosa|lila|svart|turkos|brun)(?:a|t|e)?"
_SHAPE = "(?:kurv|linje|stapel|stapl|fält|ruta|rutor|cell|sektor|prick|punkt|pil|streck)"
_ALONE = Pattern(
    rf"\b(?i:d(?:en|et|e)) (?:{_COLOUR}) {_SHAPE}(?:an|en|or|orna|ar|arna|er|erna|n|et|ln|na|a)?\b"
    rf"|\b{_COLOUR}markera(?:d|t|de)\b|\bmarkera(?:d|t|de)s? (?:i|med) {_COLOUR}\b"
    r"|\b(?i:tabellen|figuren|diagrammet|bilden|rutan|kartan|kolumnen|kurvan|stapeln)"
    r" (?:ovan |nedan |längst )?(?:till (?:höger|vänster)|överst|underst|i mitten)\b",
    *("röd", "grön", "blå", "gul", "orange", "grå", "rosa", "lila", "svart", "turkos", "brun"),
    *("till höger", "till vänster", "överst", "underst", "i mitten"),
)
_NAMED = Pattern(r"[ ]?(?:[,(] ?(?:märkt|benämnd|kallad)|\(|”|, ”)")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each reference by colour or place to which no name is added."""
    for prose in subject.texts.running:
        for found in prose.matches(_ALONE):
            if _NAMED.match(prose.plain, found.end()):
                continue
            yield subject.finding(
                prose.address,
                f"hänvisning med bara färg eller plats: ”{found[0]}”",
                "skriv också vad den heter eller är märkt med",
                within=found.span(),
            )
