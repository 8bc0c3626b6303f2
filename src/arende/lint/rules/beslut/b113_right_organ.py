"""En punkt beslutas av det organ som den står under.

Varför: ett organ kan inte besluta i ett annats namn, och protokollet skulle säga att det gjorde det.
Fel:    - organ: kommunstyrelsen
          förslag_till_beslut: [Kommunfullmäktige antar planen]
Rätt:   - organ: kommunfullmäktige
          förslag_till_beslut: [Kommunfullmäktige antar planen]
Källa:  kommunallagen (2017:725) 5 kap. 1 § och 6 kap. 3–5 §§: vem som beslutar vad
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.rules.beslut.clauses import Clause, clauses
from arende.lint.rules.beslut.organs import covers, folded, known_organs, organ_and_word
from arende.lint.rules.beslut.verbs import FORMS
from arende.lint.subject import Subject
from arende.model.choices import Mood
from arende.model.decision import Role

CODE, NAME = "B113", "rätt-organ"
SEVERITY = Severity.WARNING

# ”ger” with no ”i uppdrag” may be a report that one organ gives another.
_TASK = Pattern(r".{1,90}?\bi\s+uppdrag\b", flags=re.DOTALL)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over an organ that a point says decides, or gets the proposal, and that is not its own."""
    opening = organ_and_word(known_organs(subject))
    for clause in clauses(subject):
        found, own = opening.match(clause.read, clause.start), _own(subject, clause)
        if found is None or not own:
            continue
        organ = folded(found)
        if found["proposal"] is None and _decides(clause, found) and not covers(own, organ):
            message = f"punkten låter {organ} besluta, men står under {own[0]}"
            yield subject.finding(clause.address, message, _advice(clause), within=found.span("organ"))
        elif found["proposal"] and found["word"] != "och" and _gets_it_already(subject, clause, organ):
            yield subject.finding(
                clause.address,
                f"punkten föreslår {organ}, som ska besluta den",
                "skriv det som ska beslutas, utan ”föreslå”",
                within=(clause.start, found.end("organ")),
            )


def _decides(clause: Clause, found: re.Match[str]) -> bool:
    verb = FORMS.get(found["word"].lower())
    if verb is None or verb.mood is not Mood.PRESENS:
        return False
    return verb.infinitive != "ge" or _TASK.match(clause.read, found.end()) is not None


def _own(subject: Subject, clause: Clause) -> tuple[str, ...]:
    """The organs that may decide the point: its level's, else those of the beslutsgång."""
    if clause.level is not None:
        return tuple(organ for organ in (clause.level.organ, clause.level.föreslår) if organ)
    return tuple(reversed(subject.case.beslutsgång))


def _gets_it_already(subject: Subject, clause: Clause, organ: str) -> bool:
    """Whether the lead-in or the level makes *organ* the one that decides."""
    if clause.level is not None:
        decides = clause.level.organ if clause.level.roll is Role.BESLUTAR else clause.level.föreslår
        return decides is not None and decides.casefold() == organ
    route = subject.case.beslutsgång
    lead_in = (clause.form.ingress or "").lower()
    return len(route) > 1 and "{kedja}" in lead_in and route[-1].casefold() == organ


def _advice(clause: Clause) -> str:
    if clause.level is not None:
        return "flytta punkten till rätt nivå, eller ändra organet"
    return "skriv organet i beslutsgången, eller ändra punkten"
