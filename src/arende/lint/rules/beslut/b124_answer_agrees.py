"""Beslutspunkten säger samma svar som yrkandets utfall.

Varför: handlingen skriver båda; avslår punkten det som utfallet bifaller går beslutet inte att klubba.
Fel:    yrkanden: [{text: …, utfall: bifall}]
        - {text: avslå motionens första yrkande, besvarar: [1]}
Rätt:   - {text: bifalla motionens första yrkande, besvarar: [1]}
Källa:  kommunallagen (2017:725) 5 kap. 35 och 53 §§: ett svar på varje yrkande, ja eller nej
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.rules.beslut.answers import outcomes
from arende.lint.rules.beslut.clauses import clauses
from arende.lint.subject import Subject

CODE, NAME = "B124", "svaret-stämmer-med-utfallet"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the one answer of a point that none of the parts it answers has as outcome."""
    requests = subject.case.svar_på.yrkanden if subject.case.svar_på else ()
    for clause in clauses(subject):
        answered = [requests[number - 1] for number in clause.point.besvarar if 1 <= number <= len(requests)]
        wanted = {request.utfall for request in answered}
        said = list(outcomes(clause.main))
        if not answered or None in wanted or len({outcome for outcome, _ in said}) != 1:
            continue
        outcome, found = said[0]
        if outcome not in wanted:
            numbers = ", ".join(str(number) for number in clause.point.besvarar)
            expected = " eller ".join(sorted(one.value for one in wanted if one))
            yield subject.finding(
                clause.address,
                f"punkten svarar ”{found[0]}” på yrkande {numbers}, vars utfall är {expected}",
                "ändra punkten eller ”utfall”",
                within=found.span(),
            )
