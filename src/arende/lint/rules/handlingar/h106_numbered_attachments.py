"""Den bilaga som texten nämner finns.

Varför: läsaren bläddrar efter bilaga 3 och hittar två; antingen glömdes en eller så är numret fel.
Fel:    (bilaga 3) i ett ärende med två bilagor
Rätt:   (bilaga 2)
Källa:  https://5dok.org/article/vad-ska-jag-skriva-under-de-olika-rubrikerna.zwvrxm1g
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject

CODE, NAME = "H106", "nämnd-bilaga-finns"
SEVERITY = Severity.WARNING

_NUMBERS = r"\d{1,2}(?:\s*(?:,|–|-|och|till)\s*\d{1,2})*"
# ”avtalets bilaga 3” and ”bilaga 3 till avtalet” are another paper's.
_MENTIONED = Pattern(
    rf"(?P<of>\b\w+s\s+|\)\s+)?\bbilag(?:a|or|orna)\s+(?P<numbers>{_NUMBERS})(?![\w:.]*\d)(?!\s+(?:till|i|av|från)\b)",
    flags=re.IGNORECASE,
)
_OWN_NUMBER = Pattern(r"bilaga\s+(\d{1,2})\b", flags=re.IGNORECASE)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the number of each attachment that the case does not have."""
    numbers = _numbers(subject)
    for prose in subject.texts.running:
        if "ilag" not in prose.read or {"bilagor", "beslutsunderlag"} & set(prose.address.steps):
            continue
        for mention in _MENTIONED.finditer(prose.plain):
            if mention["of"]:
                continue
            start = mention.start("numbers")
            for number in re.finditer(r"\d+", mention["numbers"]):
                if int(number[0]) not in numbers:
                    yield subject.finding(
                        prose.address,
                        f"bilaga {number[0]} finns inte: ärendet har {_counted(len(numbers))}",
                        "rätta numret, eller lägg till bilagan",
                        within=(start + number.start(), start + number.end()),
                    )


def _numbers(subject: Subject) -> set[int]:
    """The numbers the attachments have: those in their titles, or else their order."""
    lists = [handling.bilagor for _, handling, _ in subject.papers()]
    own = {int(found[1]) for entries in lists for one in entries if (found := _OWN_NUMBER.match(one.titel))}
    return own or set(range(1, max(map(len, lists), default=0) + 1))


def _counted(count: int) -> str:
    return {0: "inga bilagor", 1: "en bilaga"}.get(count, f"{count} bilagor")
