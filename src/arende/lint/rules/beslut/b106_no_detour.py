"""En punkt säger rakt ut vad som beslutas.

Varför: ”besluta att bifalla förslaget att” är tre beslut om ett; ingressen säger redan att nämnden beslutar.
Fel:    - besluta att godkänna planen
Rätt:   - godkänna planen
Källa:  Vad ska jag skriva under de olika rubrikerna, om förslag till beslut:
        https://5dok.org/article/vad-ska-jag-skriva-under-de-olika-rubrikerna.zwvrxm1g
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.rules.beslut.clauses import Clause, clauses
from arende.lint.subject import Subject

CODE, NAME = "B106", "utan-omväg"
SEVERITY = Severity.WARNING

_THAT = r"(?:\s+om)?\s+att\b"
_DETOUR = Pattern(
    rf"(?:besluta\s+att\b|(?:fatta|ta)\s+beslut(?:\s+om)?\s+att\b|(?:\w+\s+)?beslut(?:a|ar)\s+att\s+besluta\s+att\b|"
    rf"(?:bifalla|godkänna|anta|tillstyrka|bifaller|godkänner|antar)\s+(?:\w+s\s+)?förslag(?:et)?{_THAT}|"
    rf"ställ(?:a|er)\s+sig\s+bakom\s+(?:\w+s\s+)?förslag(?:et)?{_THAT}|"
    r"(?:det\s+)?(?:föreslås|föreslå)\s+besluta(?:\s+att)?\b|det\s+(?:beslutas|föreslås)\s+att\b|"
    r"(?:[\w-]+\s+){1,4}föreslås\s+besluta(?:\s+att)?\b)",
    *("beslut", "förslag", "föreslå"),
    flags=re.IGNORECASE,
)
_ANSWER = Pattern(r"bifall|godkänn|anta|tillstyrk|ställ", flags=re.IGNORECASE)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the words that stand between the reader and the decision."""
    for clause in clauses(subject):
        detour = _DETOUR.match(clause.read, clause.start)
        if detour and not _is_in_place(subject, clause, detour[0]):
            rest = clause.read[detour.end() :].strip()
            yield subject.finding(
                clause.address,
                f"punkten tar en omväg: ”{' '.join(detour[0].split())}”",
                f"skriv ”{_short(rest)}”" if rest else "skriv vad som beslutas",
                within=detour.span(),
            )


def _is_in_place(subject: Subject, clause: Clause, detour: str) -> bool:
    """Whether the words answer another's proposal, or are the lead-in of a profile that writes none."""
    if subject.case.svar_på and _ANSWER.match(detour):
        return True
    return not clause.form.ingress and clause.level is None and "föreslås besluta" in detour.lower()


def _short(text: str) -> str:
    first = " ".join(text.split())
    return first if len(first) <= 60 else f"{first[:60].rsplit(' ', 1)[0]} …"
