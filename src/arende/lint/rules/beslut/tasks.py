"""The tasks that decision points give: who gets one, and whether it says when."""

import re
from dataclasses import dataclass

from arende.lint.patterns import Pattern
from arende.lint.rules.beslut.clauses import Clause

_TASK = Pattern(
    r"\b(?:ge|ger)\s+(?:även\s+|också\s+|därför\s+|samtidigt\s+)?(?P<given>[^.;:]{1,120}?)\s+i\s+uppdrag\b"
    r"|\buppdrar?\s+(?:åt|till)\s+(?P<charged>[^.;:]{1,120}?)\s+att\b"
    r"|\buppdrar?\s+(?!att\b)(?P<told>[^.;:,]{1,80}?)\s+att\b",
    "uppdra",
    flags=re.IGNORECASE,
)
_GETS_TASK = Pattern(
    r"(?P<gets>[^.;:]{1,120}?)\s+(?:(?:får|ges|tilldelas)\s+i\s+uppdrag|uppdras(?=\s+att))\b",
    "uppdra",
    flags=re.IGNORECASE,
)
_NOBODY = Pattern(
    r"\b(?:ge|ger|ges|lämnas?)\s+(?:i\s+uppdrag|uppdrag(?:et)?)(?=\s+att\b)"
    r"|\buppdrar?\s+att\b|\bi\s+uppdrag\s+ges\s+att\b|\buppdrag(?:et)?\s+ges\s+att\b",
    "uppdra",
    flags=re.IGNORECASE,
)
_MONTH = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
_TIME = Pattern(
    rf"\b(?:(?:19|20)\d\d|{_MONTH}|årlig\w*|månad\w*|vecko?\w*|kvartal\w*|halvår\w*|tertial\w*|delår\w*|bokslut\w*|"
    r"årsredovisning\w*|(?:i|till|med)\s+(?:\w+\s+)?budget\w*|"
    r"våren|hösten|sommaren|vintern|höst\w*terminen|vår\w*terminen|årsskiftet|läsår\w*|"
    r"senast|löpande|fortlöpande|kontinuerligt|regelbundet|snarast|omgående|genast|omedelbart|skyndsamt|"
    r"inför|innan|före|efter|inom\s+(?:\w+\s+){0,2}(?:år|dagar|månader|veckor)|(?:varje|nästa|nästkommande|vid|"
    r"samtliga)\s+(?:\w+\s+){0,3}(?:år|sammanträde\w*|möte\w*|nämnd\w*|delår\w*|rapport\w*|uppföljning\w*)|"
    r"till\s+dess|så\s+länge|så\s+snart|när|då|tills|återkomma|återrapporter\w*|avrapporter\w*|åter\w*redovis\w*|"
    r"i\s+samband\s+med|under\s+(?:\w+\s+)?(?:perioden|tiden|avtal\w*|bygg\w*|mandat\w*))\b|\d{4}-\d\d",
    flags=re.IGNORECASE,
)
# An authority to sign or appoint is used once and needs no day.
_AUTHORITY = Pattern(
    r"att\s+(?:\w+\s+){0,3}(?:underteckna|teckna|skriva\s+under|ingå|förhandla|företräda|bevaka|verkställa|expediera|"
    r"besluta|utse|säga\s+upp|ansvara|svara|ansöka)\b",
    flags=re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Task:
    """A task in a point, *start* to *end* in its text; *receiver* is empty where nobody is named."""

    start: int
    end: int
    receiver: str
    receiver_start: int


def task_of(clause: Clause) -> Task | None:
    """The task that *clause* gives, or None."""
    found = _GETS_TASK.match(clause.read, clause.start)
    nobody = None if found else _NOBODY.search(clause.read)
    if nobody:
        return Task(nobody.start(), nobody.end(), "", nobody.start())
    found = found or _TASK.search(clause.read, clause.start)
    if found is None:
        return None
    name = found.lastgroup or ""
    return Task(found.start(), found.end(), found[name], found.start(name))


def says_when(clause: Clause) -> bool:
    """Whether the point has a day, names a time, or gives an authority that needs none."""
    if clause.point.senast is not None:
        return True
    return bool(_TIME.search(clause.read) or _AUTHORITY.search(clause.read))
