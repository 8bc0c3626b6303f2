"""En person skrivs med för- och efternamn, och med titeln för sig.

Varför: ”Alva” går inte att nå, och en titel i namnet hamnar på fel rad i underskriften.
Fel:    namn: Alva Exempel, utredare
Rätt:   namn: Alva Exempel
        titel: utredare
Källa:  god kanslised; mallarnas rader för namn och titel
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.rules.arendet.people import people
from arende.lint.subject import Subject
from arende.swedish import capitalise_first

CODE, NAME = "A119", "för-och-efternamn"
SEVERITY = Severity.WARNING

_NO_LETTERS_OF_A_NAME = Pattern(r"[\d@/]")
_CAPITALS = Pattern(r"[^\W\d_]{3,}")


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at each name that is half a name, more than a name, or written as no name is."""
    for one in people(subject):
        trouble = _trouble(one.name)
        if trouble:
            yield subject.finding(one.name_address, *trouble)


def _trouble(name: str) -> tuple[str, str] | None:
    """What is wrong with *name*, and what to do; None where nothing is."""
    if _NO_LETTERS_OF_A_NAME.search(name):
        return f"”{name}” är inget namn", "skriv för- och efternamn"
    if "," in name:
        first, _, rest = name.partition(",")
        return (
            f"namnet ”{name}” har mer än namnet i sig",
            f"skriv ”{first.strip()}”, och ”titel: {rest.strip()}”",
        )
    words = name.split()
    if len(words) == 1:
        return f"väntade för- och efternamn, fann ”{name}”", "skriv hela namnet"
    if name == name.upper() and _CAPITALS.search(name):
        return f"namnet ”{name}” är skrivet i versaler", f"skriv ”{name.title()}”"
    if words[0].islower():
        right = " ".join(map(capitalise_first, words))
        return f"namnet ”{name}” börjar med liten bokstav", f"skriv ”{right}”"
    return None
