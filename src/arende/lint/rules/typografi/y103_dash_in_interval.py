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
from arende.lint.amounts import UNIT
from arende.lint.prose import Prose
from arende.lint.subject import Subject
from arende.swedish.typography import MONTHS

CODE, NAME = "Y103", "tankstreck-i-intervall"
SEVERITY = Severity.WARNING

_MONTH = "|".join(MONTHS)
_WEEKDAY = "(?:mån|tis|ons|tors|fre|lör|sön)dag(?:ar)?"
_NUMBER = r"\d{1,3}(?:[ \u00a0]\d{3})*(?:,\d+)?"
_THINGS = (
    "år|månader|veckor|dagar|timmar|minuter|meter|kilometer|kvadratmeter|elever|barn|personer|platser|grader"
)
_MARK = r"(?P<mark> - | – |-)"
_SHAPES = (
    # years, but no register number: ”KS 2024-2026”, ”dnr 2024-2026”
    (re.compile(rf"(?<![\w/.:–-])(?P<a>(?:19|20)\d\d){_MARK}(?P<b>(?:19|20)\d\d)(?![\w/:–-]|\.\d)"), True),
    # times
    (
        re.compile(rf"(?<![\w/.:–-])(?P<a>[012]?\d[.:][0-5]\d){_MARK}(?P<b>[012]?\d[.:][0-5]\d)(?![\w/:–-])"),
        False,
    ),
    (re.compile(rf"\b[Kk](?:l\.?|lockan) ?(?P<a>[012]?\d){_MARK}(?P<b>[012]?\d)(?![\w/:.–-]\d|\w)"), False),
    # numbers of what stands after them
    (
        re.compile(
            rf"(?<![\w/.:–-])(?<!\d )(?P<a>{_NUMBER}){_MARK}(?P<b>{_NUMBER})"
            rf"(?=[ \u00a0](?:procent(?:enheter)?|%|{UNIT}|{_THINGS})(?!\w))",
            re.IGNORECASE,
        ),
        True,
    ),
    (re.compile(rf"(?<![\w/.:–-])(?P<a>[0-3]?\d){_MARK}(?P<b>[0-3]?\d)(?=[ \u00a0](?:{_MONTH})\b)"), True),
    # numbers of what stands before them
    (
        re.compile(
            r"\b(?:[Åå]rskurs(?:erna)?|åk|[Ss]idorna|[Pp]unkterna|[Vv]eckorna|[Kk]apitel|[Aa]lternativ|[Yy]rkande(?:na)?)"
            rf"[ \u00a0](?P<a>\d{{1,3}}){_MARK}(?P<b>\d{{1,3}})(?![\w/:–-])"
        ),
        True,
    ),
    # days and months
    (re.compile(rf"\b(?P<a>{_WEEKDAY}){_MARK}(?P<b>{_WEEKDAY})\b", re.IGNORECASE), False),
    (re.compile(rf"\b(?P<a>{_MONTH}){_MARK}(?P<b>{_MONTH})\b", re.IGNORECASE), False),
)
_HINT = re.compile(r"\d(?:-| [-–] )\d|(?i:dag(?:ar)?(?:-| [-–] )|[ijlnrst](?:-| [-–] )[jfmasond])")
_REGISTER = re.compile(r"(?:[A-ZÅÄÖ]{2,5}[ /]|[Dd]nr:? |nummer |remiss |beteckning )$")


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the mark of each interval that is not a bare dash."""
    for prose in subject.texts.running:
        if not _HINT.search(prose.plain):
            continue
        for shape, rises in _SHAPES:
            for found in prose.matches(shape):
                if _is_interval(prose, found, rises, subject):
                    right, wrong = f"{found['a']}–{found['b']}", f"{found['a']}{found['mark']}{found['b']}"
                    yield subject.finding(
                        prose.address,
                        f"intervall: väntade ”{right}”, fann ”{wrong}”",
                        f"skriv ”{right}”",
                        within=found.span("mark"),
                        fix="–",
                    )


def _is_interval(prose: Prose, found: re.Match[str], rises: bool, subject: Subject) -> bool:
    first, last = found["a"], found["b"]
    if rises and _value(first) >= _value(last):
        return False
    before = prose.plain[max(0, found.start("a") - 12) : found.start("a")]
    whole = f"{first}{found['mark']}{last}"
    return not _REGISTER.search(before) and re.fullmatch(subject.profile.dnr.mönster, whole) is None


def _value(number: str) -> float:
    return float(re.sub(r"[ \u00a0]", "", number).replace(",", "."))
