"""Den som får ett uppdrag får också beslutet.

Varför: ett uppdrag som aldrig når den som ska utföra det blir inte gjort, och märks först vid uppföljningen.
Fel:    ge tekniska förvaltningen i uppdrag att …; beslut_skickas_till: [ekonomiavdelningen]
Rätt:   beslut_skickas_till: [tekniska förvaltningen, ekonomiavdelningen]
Profil: ”egen_förvaltning: nej” om den förvaltning som skrivit utlåtandet inte behöver stå på listan
Källa:  https://5dok.org/article/vad-ska-jag-skriva-under-de-olika-rubrikerna.zwvrxm1g
"""

import re
from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.likeness import same_word, title_words
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject

CODE, NAME = "X103", "uppdrag-når-mottagaren"
SEVERITY = Severity.WARNING

_WHO = r"(?:(?!\b(?:att|i uppdrag)\b)[\w –-]){3,80}?"
_TASK = Pattern(
    rf"\b(?:ger?\s+(?P<given>{_WHO})\s+i uppdrag\b|uppdra(?:s|r)? åt\s+(?P<asked>{_WHO})\s+att\b)"
    rf"|(?:^|\batt\s+)(?P<gets>{_WHO})\s+(?:får|ges|tilldelas)\s+i uppdrag\b",
    "uppdra",
    flags=re.IGNORECASE,
)
_OWN = Pattern(r"(?:förvaltningen|kontoret|förvaltningschefen|kontorschefen)", flags=re.IGNORECASE)
# ”nämndens ordförande och förvaltningen”: several at once are looked for one by one.
_AND = Pattern(r"\s*(?:,|\boch\b|\bsamt\b)\s*")
_GENERAL = Pattern(
    r"(?:förvaltning|nämnd|avdelning|enhet|kontor|kommun|verksamhet)(?:en|ens|er|erna|et|ets|s)?"
)
_LIKE = 0.5
_COMPOUND = Pattern(r"\w+-\s+(?:och|eller)\s+")


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each receiver of a task whom nothing on the list resembles."""
    receivers = subject.case.beslut_skickas_till
    if not receivers:
        return
    told: set[str] = set()
    for address, who, within in _tasks(subject):
        name = who.casefold()
        if name in told or _gets_it(subject, who):
            continue
        told.add(name)
        yield subject.finding(
            address,
            f"{who} får ett uppdrag men inte beslutet",
            f"lägg till ”{who}” under ”beslut_skickas_till”",
            within=within,
        )


def _tasks(subject: Subject) -> Iterator[tuple[Address, str, tuple[int, int] | None]]:
    for address, point, _ in subject.points():
        if point.ansvarig:
            yield address / "ansvarig", point.ansvarig, None
            continue
        for found in _TASK.finditer(point.text):
            which = found.lastgroup or ""
            yield address / "text", " ".join(found[which].split()), found.span(which)


def _gets_it(subject: Subject, who: str) -> bool:
    names = [who] if _COMPOUND.search(who) else [name for name in _AND.split(who) if name]
    return all(_one_gets_it(subject, name) for name in names)


def _one_gets_it(subject: Subject, who: str) -> bool:
    """Whether some receiver may be *who*; for the own office also its department, or the one in charge."""
    own = subject.case.tjänsteutlåtande
    wanted = [who]
    if _OWN.fullmatch(who) or (own is not None and who.casefold() == own.avsändare.förvaltning.casefold()):
        if own is None or subject.words("egen_förvaltning", ("ja",)) == ("nej",):
            return True
        wanted = [who, own.avsändare.förvaltning, *filter(None, [own.avsändare.avdelning])]
    return any(_alike(name, receiver) for name in wanted for receiver in subject.case.beslut_skickas_till)


def _alike(name: str, receiver: str) -> bool:
    """Whether half of what tells one of them from others stands in the other: silent when unsure."""
    one, other = _telling(name), _telling(receiver)
    return max(_share(one, other), _share(other, one)) >= _LIKE


def _share(words: list[str], others: list[str]) -> float:
    return sum(any(same_word(word, other) for other in others) for word in words) / max(len(words), 1)


def _telling(name: str) -> list[str]:
    """The words of *name*, without those that any receiver may have: ”tekniska” of ”tekniska nämnden”."""
    words = title_words(name)
    return [word for word in words if not _GENERAL.fullmatch(word)] or list(words)
