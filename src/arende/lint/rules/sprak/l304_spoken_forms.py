"""Talspråksformer skrivs ut.

Varför: en handling är en allmän handling som ska läsas om tio år. I citat får talspråket stå kvar.
Fel:    Nån har inte fått sej informationen tillsänd.
Rätt:   Någon har inte fått sig informationen tillsänd.
Källa:  Svenska skrivregler, avsnittet om talspråk; språklagen (2009:600) 11 §
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import TextSubject
from arende.lint.wordlist import Wordlist

CODE, NAME = "L304", "skriftspråk"
SEVERITY = Severity.WARNING

_FORMS = Wordlist(
    (
        ("mej", "mig"),
        ("dej", "dig"),
        ("sej", "sig"),
        ("nån", "någon"),
        ("nåt", "något"),
        ("nånting", "någonting"),
        ("nånstans", "någonstans"),
        ("nåra", "några"),
        ("sån", "sådan"),
        ("sånt", "sådant"),
        ("såna", "sådana"),
        ("jättebra", "mycket bra"),
        ("jättemycket", "mycket"),
        ("jättestor | jättestort | jättestora", "mycket stor"),
    )
)
# Those with one right form, which can be put in unasked.
_CERTAIN = frozenset(_FORMS.forms) - {"jättebra", "jättemycket", "jättestor", "jättestort", "jättestora"}


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each spoken form in the writer's own words."""
    for hit in _FORMS.hits(subject.texts):
        yield subject.finding(
            hit.prose.address,
            f"”{hit.written}” är talspråk",
            f"skriv ”{hit.instead}”",
            within=(hit.start, hit.end),
            fix=hit.instead if hit.written.lower() in _CERTAIN else None,
        )
