"""En punkt säger vad som händer med motionen, medborgarförslaget eller initiativet.

Varför: det som väckts ska avgöras: bifallas, avslås eller anses besvarat. ”Godkänna svaret” avgör ingenting.
Fel:    - godkänna förvaltningens svar på motionen
Rätt:   - avslå motionen
Källa:  kommunallagen (2017:725) 5 kap. 35 §
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.requests import definite
from arende.lint.rules.beslut.answers import ASKED, DISPOSED, outcomes
from arende.lint.rules.beslut.clauses import clause_lists
from arende.lint.subject import Subject

CODE, NAME = "B126", "det-väckta-avgörs"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the first point of a paper where no point disposes of what was raised."""
    answered = subject.case.svar_på
    if answered is None or answered.slag not in ASKED:
        return
    seen = set()
    for listed in clause_lists(subject):
        first = listed[0]
        if id(first.handling) in seen:
            continue
        seen.add(id(first.handling))
        texts = [
            clause.read
            for other in clause_lists(subject)
            for clause in other
            if clause.handling is first.handling
        ]
        if not any(next(outcomes(text), None) or DISPOSED.search(text) for text in texts):
            yield subject.finding(
                first.address,
                f"ingen punkt säger vad som händer med {definite(answered.slag)}",
                "skriv om det bifalls, avslås eller anses besvarat",
            )
