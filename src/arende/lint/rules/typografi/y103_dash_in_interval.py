"""Mellan två tal, år, klockslag eller dagar står tankstreck utan mellanslag när det betyder från–till.

Varför: bindestreck binder ihop, tankstreck betyder ”till”. ”2024-26” läses som ett datum eller ett
        diarienummer.
Fel:    2024-2026, kl. 13.00-14.40, 5-10 procent, måndag-fredag
Rätt:   2024–2026, kl. 13.00–14.40, 5–10 procent, måndag–fredag
Källa:  Svenska skrivregler, ”Tankstreck”; http://publications.europa.eu/code/sv/sv-4100600sv.htm
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.amounts import number, unit_at
from arende.lint.patterns import Pattern
from arende.lint.prose import Prose
from arende.lint.rules.typografi.spans import are_days, is_after_number, is_register, names_numbers
from arende.lint.subject import TextSubject

CODE, NAME = "Y103", "tankstreck-i-intervall"
SEVERITY = Severity.WARNING

_MARK = Pattern(r"-| [-–] ")
_FIRST = Pattern(
    r"(?<![\w/.:–-])(?:(?<!\d )\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d+)?|\d+(?:[.,:]\d+)?|[^\W\d_]+)\Z"
)
_LAST = Pattern(r"(?:\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d+)?|\d+(?:[.,:]\d+)?|[^\W\d_]+)(?![\w/:–-]|[.,]\d)")
_YEAR, _TIME = Pattern(r"(?:19|20)\d\d"), Pattern(r"[012]?\d[.:][0-5]\d")
_NUMBER = Pattern(r"\d{1,3}(?:[ \u00a0]\d{3})*(?:,\d+)?")
_HOUR_BEFORE = Pattern(r"\b[Kk](?:l\.?|lockan) ?\Z")
_LONGEST = 24


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over the mark of each interval that is not a bare dash."""
    for prose in subject.texts.running:
        if "-" not in prose.plain and " – " not in prose.plain:
            continue
        for mark in prose.matches(_MARK):
            first = _FIRST.search(prose.plain[max(0, mark.start() - _LONGEST) : mark.start()])
            last = _LAST.match(prose.plain, mark.end())
            if first and last and _is_interval(prose, mark, first[0], last[0], subject):
                right = f"{first[0]}–{last[0]}"
                yield subject.finding(
                    prose.address,
                    f"intervall: väntade ”{right}”, fann ”{first[0]}{mark[0]}{last[0]}”",
                    f"skriv ”{right}”",
                    within=mark.span(),
                    fix="–",
                )


def _is_interval(prose: Prose, mark: re.Match[str], first: str, last: str, subject: TextSubject) -> bool:
    if not first[0].isdigit():
        return are_days(first, last)
    if not last[0].isdigit():
        return False
    before = prose.plain[max(0, mark.start() - len(first) - _LONGEST) : mark.start() - len(first)]
    if is_register(before) or re.fullmatch(subject.profile.dnr.mönster, f"{first}{mark[0]}{last}"):
        return False
    if _TIME.fullmatch(first) and _TIME.fullmatch(last):
        return True
    if _HOUR_BEFORE.search(before):
        return len(first) <= 2 and len(last) <= 2
    if not _rises(first, last):
        return False
    if _YEAR.fullmatch(first) and _YEAR.fullmatch(last):
        return True
    if not (_NUMBER.fullmatch(first) and _NUMBER.fullmatch(last)) or before.endswith(("+", "(0")):
        return False
    after = mark.end() + len(last)
    return (
        is_after_number(prose.plain, after) or bool(_spaced_unit(prose.plain, after)) or names_numbers(before)
    )


def _spaced_unit(text: str, position: int) -> str:
    return unit_at(text, position) if text[position : position + 1] in (" ", "\u00a0") else ""


def _rises(first: str, last: str) -> bool:
    return "." not in first + last and ":" not in first + last and number(first) < number(last)
