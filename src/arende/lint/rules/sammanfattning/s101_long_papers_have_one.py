"""En handling som är längre än några rader har en sammanfattning.

Varför: ledamoten läser den först, och den blir ärendebeskrivning i kallelse och protokoll.
Fel:    två sidor text under ”avsnitt” och ingen ”sammanfattning”
Rätt:   sammanfattning: Återvinningscentralen håller öppet två timmar längre på onsdagar. …
Profil: ”ord”: så många ord som en handling får ha utan sammanfattning; 110 om inget sägs, ungefär åtta rader.
Källa:  https://www.nacka.se/medarbetare/tjansteskrivelser-arendehantering/mall-for-tjansteskrivelse/
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject
from arende.model.case import Handling
from arende.model.choices import Part
from arende.model.profile import flat

CODE, NAME = "S101", "lång-handling-har-sammanfattning"
SEVERITY = Severity.WARNING

_WORD = Pattern(r"\w+")


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at each long paper without a summary, where the profile has a place for one.

    Silent where the profile requires one: P103 says so.
    """
    most = subject.number("ord", 110)
    for kind, handling, form in subject.papers():
        parts = [part for part in flat(form.delar) if part.slag is Part.SAMMANFATTNING]
        if handling.sammanfattning or not parts or any(part.obligatorisk for part in parts):
            continue
        count = _words(handling)
        if count > most:
            yield subject.finding(
                Address((kind.value,)),
                f"handlingen har {count} ord och ingen sammanfattning",
                "lägg till ”sammanfattning:”, med det viktigaste på några rader",
                key=True,
            )


def _words(handling: Handling) -> int:
    texts = [*handling.avsnitt.values(), *(section.text for section in handling.egna_avsnitt)]
    return sum(len(_WORD.findall(text)) for text in texts)
