"""En punkt i infinitiv börjar med verbet som säger vad som beslutas.

Varför: den som läser listan ska se av första ordet vad som händer, och ingressen ska passa ihop med det.
Fel:    - ovanstående stöd ska inrättas omgående
Rätt:   - inrätta externt stöd till förvaltningen senast den 1 oktober 2026
Profil: verb: ord som också får börja en punkt; inga från början.
Källa:  Vad ska jag skriva under de olika rubrikerna, om förslag till beslut:
        https://5dok.org/article/vad-ska-jag-skriva-under-de-olika-rubrikerna.zwvrxm1g
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.rules.beslut.clauses import Clause, clauses
from arende.lint.rules.beslut.verbs import LIKE_INFINITIVE, verbs_in
from arende.lint.subject import Subject
from arende.model.choices import Mood

CODE, NAME = "B102", "börjar-med-verb"
SEVERITY = Severity.WARNING

# Words that end as an infinitive does and are none.
_NO_VERBS = Pattern(
    r"(?:alla|andra|båda|denna|dessa|egna|flera|första|gemensamma|nya|nästa|samma|sista|tidigare|våra|övriga|"
    r"föreslagna|bifogade|redovisade)"
)
# ”Skyndsamt ta fram”, ”årligen följa upp”: an adverb before the verb.
_ADVERB_FIRST = Pattern(
    r"\w*(?:t|en|vis|a)\s+(?!(?:ska|kunna|vara|ha|alla)\b)(?P<second>\w+)", flags=re.IGNORECASE
)
_AUXILIARY = Pattern(
    r"\b(?:ska|skall|kan|bör|får|måste|skulle|kunde|vill|avser)\s+(?:inte\s+)?$", flags=re.IGNORECASE
)
_WITHIN = 120


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over a first word that cannot be an infinitive, where none of the known verbs follows it."""
    extra = {word.lower() for word in subject.words("verb", ())}
    for clause in clauses(subject):
        first = clause.first
        if clause.mood is not Mood.INFINITIV or first is None or clause.verb is not None:
            continue
        word = first["word"].lower()
        if (
            word in extra
            or (LIKE_INFINITIVE.fullmatch(word) and not _NO_VERBS.fullmatch(word))
            or _has_verb_later(clause)
        ):
            continue
        yield subject.finding(
            clause.address,
            f"väntade ett verb i infinitiv först i punkten, fann ”{first['word']}”",
            "börja med det som beslutas: godkänna, anta, ge … i uppdrag",
            within=first.span("word"),
        )


def _has_verb_later(clause: Clause) -> bool:
    """Whether the verb follows: ”årligen följa”, ”med ändring av tidigare beslut anta planen”."""
    adverb = _ADVERB_FIRST.match(clause.read, clause.start)
    if adverb and LIKE_INFINITIVE.fullmatch(adverb["second"]):
        return True
    known = verbs_in(clause.read, clause.start, clause.start + _WITHIN)
    return any(
        form.mood is Mood.INFINITIV and not _AUXILIARY.search(clause.read[: word.start()])
        for word, form in known
    )
