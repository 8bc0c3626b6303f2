"""Punkterna kallar det som besvaras vid dess rätta namn.

Varför: ”motionen” i svaret på ett medborgarförslag är en kvarleva från den handling som kopierades.
Fel:    - avslå motionen      (när ”svar_på” är ett medborgarförslag)
Rätt:   - avslå medborgarförslaget
Källa:  kommunallagen (2017:725) 5 kap. 22 § och 8 kap. 1 §: vem som får väcka vad
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.requests import with_article
from arende.lint.rules.beslut.answers import ASKED
from arende.lint.rules.beslut.clauses import clauses
from arende.lint.subject import Subject

CODE, NAME = "B127", "svarets-slag"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the name of another kind of request, in a case that answers one kind alone."""
    answered = subject.case.svar_på
    if answered is None or answered.slag not in ASKED:
        return
    for clause in clauses(subject):
        if ASKED[answered.slag].search(clause.read):
            continue
        for kind, pattern in ASKED.items():
            found = pattern.search(clause.main, clause.start)
            if found and kind is not answered.slag:
                yield subject.finding(
                    clause.address,
                    f"punkten talar om ”{found[0]}”, men ärendet besvarar {with_article(answered.slag)}",
                    f"skriv ”{answered.slag.value}”",
                    within=found.span(),
                )
                break
