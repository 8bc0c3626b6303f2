"""En punkt har en åtgärd.

Varför: varje punkt ska kunna bifallas, avslås och följas upp för sig.
Fel:    - godkänna planen och ge förvaltningen i uppdrag att genomföra den
Rätt:   - godkänna planen
        - ge förvaltningen i uppdrag att genomföra planen senast 2027-06-30
Källa:  Vad ska jag skriva under de olika rubrikerna, om förslag till beslut:
        https://5dok.org/article/vad-ska-jag-skriva-under-de-olika-rubrikerna.zwvrxm1g
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.rules.beslut.clauses import clauses
from arende.lint.rules.beslut.verbs import DECISIVE, VerbForm, verbs_in
from arende.lint.subject import Subject
from arende.model.choices import Mood

CODE, NAME = "B103", "en-åtgärd"
SEVERITY = Severity.WARNING

_JOIN = Pattern(
    r"(?:\b(?:samt|och)|,)\s+(?:(?:att|även|också|därmed|samtidigt|dels|i\s+övrigt)\s+)*", flags=re.IGNORECASE
)
# ”ge” alone is no decision; ”ge … i uppdrag” is.
_TASK = Pattern(r".{1,90}?\bi\s+uppdrag\b", flags=re.DOTALL)
# What is adopted and sent on in one breath is one matter: ”anta yttrandet och överlämna det till regionen”.
_SENT_ON = Pattern(r"\s+(?:den|det|dem|denna|detta|dessa)\b", flags=re.IGNORECASE)
_NEAR = 45


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the second decision verb of a point's main clause."""
    for clause in clauses(subject):
        end = len(clause.main)
        first = next(verbs_in(clause.read, clause.start, end), None)
        second = first and _second(clause.read, first, end)
        if first and second:
            yield subject.finding(
                clause.address,
                f"punkten beslutar två saker: ”{first[0][0]}” och ”{second[0]}”",
                f"skriv det som börjar med ”{second[0]}” som en egen punkt",
                within=second.span(),
            )


def _second(text: str, first: tuple[re.Match[str], VerbForm], end: int) -> re.Match[str] | None:
    """The next deciding verb in the same form, just after an ”och”; in the passive a subject is between."""
    place, form = first
    for join in _JOIN.finditer(text, place.end(), end):
        for word, other in verbs_in(text, join.end(), min(end, join.end() + _NEAR)):
            is_next = word.start() == join.end() or (form.mood is Mood.PASSIV and join[0][0] != ",")
            if (
                other.mood is form.mood
                and other.infinitive in DECISIVE
                and is_next
                and _decides(text, word, other)
            ):
                return word
            break
    return None


def _decides(text: str, word: re.Match[str], form: VerbForm) -> bool:
    if form.infinitive == "överlämna":
        return _SENT_ON.match(text, word.end()) is None
    return form.infinitive != "ge" or _TASK.match(text, word.end()) is not None
