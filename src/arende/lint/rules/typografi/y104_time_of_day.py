"""Klockslag skrivs ”kl. 13.00”.

Varför: kallelsen, handlingen och protokollet ska säga samma tid på samma sätt. Kolon är datorns skrivsätt.
Fel:    kl 13:00
Rätt:   kl. 13.00
Profil: tecken: punkt eller kolon mellan timmar och minuter (från början punkt). ord: ”kl.” eller ”klockan”,
        om kommunen har valt ett av dem.
Källa:  Svenska skrivregler, ”Tider”: punkt mellan timmar och minuter
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.prose import Prose
from arende.lint.subject import TextSubject

CODE, NAME = "Y104", "klockslag"
SEVERITY = Severity.WARNING

_TIME = Pattern(
    r"\b(?P<word>[Kk]l(?:\.[ \u00a0]?|[ \u00a0])|[Kk]lockan[ \u00a0])"
    r"[012]?\d(?:(?P<mark>[.:])[0-5]\d)?(?:[-–][012]?\d(?:(?P<second>[.:])[0-5]\d))?(?![\d:])"
)
_SPAN_OF_TIME = Pattern(
    r"(?<![\w:./])[012]?\d(?P<mark>:)[0-5]\d ?[-–] ?[012]?\d(?P<second>:)[0-5]\d(?![\w:])"
)
_MARKS = {"punkt": ".", "kolon": ":"}


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over the word and over the mark of each time that is written otherwise."""
    mark = _MARKS.get(next(iter(subject.words("tecken", ("punkt",))), ""), ".")
    chosen = next(iter(subject.words("ord", ())), "")
    for prose in subject.texts.running:
        plain = prose.plain
        if "kl" in plain or "Kl" in plain:
            for found in prose.matches(_TIME):
                yield from _word(subject, prose, found, chosen)
                yield from _marks(subject, prose, found, mark)
        if mark == "." and ":" in plain:
            for found in prose.matches(_SPAN_OF_TIME):
                if not re.search(
                    r"[Kk]l(?:\.|ockan)?[ \u00a0]?$", plain[max(0, found.start() - 9) : found.start()]
                ):
                    yield from _marks(subject, prose, found, mark)


def _word(subject: TextSubject, prose: Prose, found: re.Match[str], chosen: str) -> Iterator[Diagnostic]:
    written = found["word"]
    is_short = not written.lower().startswith("klockan")
    right = written
    if chosen and is_short != (chosen == "kl."):
        right = f"{written[0]}{chosen[1:]} "
    elif is_short and written[2:] not in (". ", ".\u00a0"):
        right = f"{written[0]}l. "
    if right != written:
        time = found[0][len(written) :]
        yield subject.finding(
            prose.address,
            f"klockslag: väntade ”{right}{time}”, fann ”{found[0]}”",
            f"skriv ”{right}{time}”",
            within=found.span("word"),
            fix=right,
        )


def _marks(subject: TextSubject, prose: Prose, found: re.Match[str], mark: str) -> Iterator[Diagnostic]:
    right = found[0].replace(":", mark) if mark == "." else re.sub(r"(?<=\d)\.(?=\d)", mark, found[0])
    for name in ("mark", "second"):
        if found[name] and found[name] != mark:
            yield subject.finding(
                prose.address,
                f"mellan timmar och minuter: väntade ”{mark}”, fann ”{found[name]}”",
                f"skriv ”{right}”",
                within=found.span(name),
                fix=mark,
            )
