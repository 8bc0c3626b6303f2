"""Inget privat bankkonto står i ärendet.

Varför: ett kontonummer behövs för en utbetalning, inte för ett beslut. IBAN känns igen på sin kontrollsumma,
        andra konton på orden före. Kommunens konton i budgeten står under ”konto” och räknas inte.
Fel:    Bidraget sätts in på kontonummer 8327-9 123 456 789-0.
Rätt:   Bidraget betalas ut till föreningen.
Källa:  EU:s dataskyddsförordning, artikel 5.1 c; ISO 13616 (IBAN)
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "K109", "inget-bankkonto"
SEVERITY = Severity.WARNING

_IBAN = Pattern(r"(?<!\w)SE\d{2}(?:[ \u00a0]?\d{4}){5}(?!\w)", "SE")
_ACCOUNT = Pattern(
    r"(?:bankkonto(?:t|nummer)?|kontonummer|kontonr|personkontot?|lönekontot?)"
    r"(?:\s+(?:är|nr|i \w+))?[\s:.]{1,3}(?P<number>\d{4}(?:[- \u00a0,]{0,2}\d){5,12})(?!\d)",
    *("bankkonto", "kontonummer", "kontonr", "personkonto", "lönekonto"),
    flags=re.IGNORECASE,
)


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each IBAN with a right check sum and each number said to be a bank account's."""
    for prose in subject.texts.prose:
        found_iban = _IBAN.finditer(prose.text)
        spans = [found.span() for found in found_iban if _is_right(found[0])]
        spans.extend(found.span("number") for found in _ACCOUNT.finditer(prose.text))
        for span in sorted(spans):
            yield subject.finding(
                prose.address,
                "ett bankkonto står i ärendet",
                "ta bort numret; det hör till utbetalningen, inte till beslutet",
                within=span,
            )


def _is_right(iban: str) -> bool:
    """Whether the whole, its first four signs last and letters as numbers, leaves 1 when divided by 97."""
    signs = re.sub(r"\s", "", iban)
    return int("".join(str(int(sign, 36)) for sign in signs[4:] + signs[:4])) % 97 == 1
