"""Mellan ord med mellanslag på båda sidor står tankstreck, inte bindestreck.

Varför: ett bindestreck mellan mellanslag ser ut som ett avbrutet ord, och kan hamna först på nästa rad som
        en listpunkt.
Fel:    Kostnaden ökar - men ryms i ramen.
Rätt:   Kostnaden ökar – men ryms i ramen.
Källa:  Svenska skrivregler, ”Tankstreck”
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.rules.typografi.spans import are_days
from arende.lint.subject import TextSubject

CODE, NAME = "Y110", "tankstreck-mellan-ord"
SEVERITY = Severity.WARNING

_HYPHEN = Pattern(r"(?<=[^\s|] )--?(?=[ \n][^\s|])")
_BETWEEN_NAMES = Pattern(r"[A-ZÅÄÖ][\w-]* $")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each hyphen with spaces on both sides; mended where no names stand on both."""
    for prose in subject.texts.running:
        plain = prose.plain
        if " -" not in plain:
            continue
        for found in prose.matches(_HYPHEN):
            before, after = plain[max(0, found.start() - 40) : found.start()], plain[found.end() + 1]
            if (
                prose.text[found.start() - 2] != plain[found.start() - 2]
                or after != prose.text[found.end() + 1]
            ):
                continue
            words = before.split()[-1], plain[found.end() :].split(maxsplit=1)[0].rstrip(".,;:")
            if (before[-2].isdigit() and after.isdigit()) or are_days(*words):
                continue  # an interval or a subtraction: another rule's
            between_names = after.isupper() and _BETWEEN_NAMES.search(before)
            yield subject.finding(
                prose.address,
                f"väntade tankstreck ”–”, fann ”{found[0]}”",
                "skriv ”–”, utan mellanslag om det betyder ”till”" if between_names else "skriv ”–”",
                within=found.span(),
                fix=None if between_names else "–",
            )
