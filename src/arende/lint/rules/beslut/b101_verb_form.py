"""Punktens verb har den form som profilen kräver och ingressen behöver.

Varför: efter ”föreslår nämnden att” går det inte att läsa ”godkänner planen”, och den kan inte klubbas.
Fel:    - godkänner planen      (efter ”… föreslår kommunstyrelsen att”)
Rätt:   - godkänna planen
Källa:  profilen, ”beslut: form”; Nacka kommun kräver hela meningar, andra infinitiv efter ingressen:
        https://www.nacka.se/medarbetare/tjansteskrivelser-arendehantering/mall-for-tjansteskrivelse/
"""

import re
from collections import Counter
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.rules.beslut.clauses import Clause, clause_lists
from arende.lint.rules.beslut.organs import known_organs, organ_and_word
from arende.lint.rules.beslut.verbs import FORMS
from arende.lint.subject import Subject
from arende.model.choices import Mood
from arende.swedish import capitalise_first

CODE, NAME = "B101", "rätt-verbform"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each first verb in a form that goes with neither lead-in nor other points."""
    opening = organ_and_word(known_organs(subject))
    for listed in clause_lists(subject):
        wanted = listed[0].mood or _most_common(listed)
        for clause in listed:
            if wanted is Mood.INFINITIV:
                yield from _finite(subject, clause)
            elif wanted is not None:
                yield from _infinitive(subject, clause, wanted, opening)


def _most_common(listed: list[Clause]) -> Mood | None:
    """The form that most of the points have, where the profile lets them choose one."""
    moods = Counter(clause.verb.mood for clause in listed if clause.verb)
    return moods.most_common(1)[0][0] if len(moods) > 1 and Mood.INFINITIV in moods else None


def _finite(subject: Subject, clause: Clause) -> Iterator[Diagnostic]:
    verb, first = clause.verb, clause.first
    if verb is not None and first is not None and verb.mood is not Mood.INFINITIV:
        message = f"väntade infinitiv, fann ”{first['word']}”"
        yield subject.finding(
            clause.address,
            message,
            f"skriv ”{_like(first['word'], verb.infinitive)}”",
            within=first.span("word"),
        )


def _infinitive(
    subject: Subject, clause: Clause, wanted: Mood, opening: re.Pattern[str]
) -> Iterator[Diagnostic]:
    first, verb = clause.first, clause.verb
    if first is not None and verb is not None and verb.mood is Mood.INFINITIV:
        organ = clause.level.organ if clause.level else next(iter(subject.case.beslutsgång[-1:]), "nämnden")
        advice = (
            f"skriv vad som händer: ”… {verb.passive}”"
            if wanted is Mood.PASSIV
            else f"skriv hela meningen: ”{capitalise_first(organ)} {verb.present} …”"
        )
        yield subject.finding(
            clause.address,
            f"väntade {wanted.value}, fann ”{first['word']}”",
            advice,
            within=first.span("word"),
        )
        return
    found = opening.match(clause.read, clause.start)
    verb = FORMS.get(found["word"].lower()) if found else None
    if found and verb is not None and verb.mood is Mood.INFINITIV:
        message = f"väntade {wanted.value}, fann ”{found['word']}”"
        yield subject.finding(clause.address, message, f"skriv ”{verb.present}”", within=found.span("word"))


def _like(written: str, right: str) -> str:
    return capitalise_first(right) if written[:1].isupper() else right
