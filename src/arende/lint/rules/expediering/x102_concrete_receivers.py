"""Varje mottagare är någon som går att skicka till.

Varför: ”berörda” och ”m.fl.” måste sekreteraren tolka, och den som skulle ha fått beslutet får det inte.
Fel:    beslut_skickas_till: [berörda förvaltningar, rektorer m.fl.]
Rätt:   beslut_skickas_till: [tekniska förvaltningen, rektorn vid Hamnskolan]
Källa:  https://5dok.org/article/vad-ska-jag-skriva-under-de-olika-rubrikerna.zwvrxm1g
"""

import re
from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject

CODE, NAME = "X102", "mottagare-namngivna"
SEVERITY = Severity.WARNING

_VAGUE = Pattern(
    r"\b(?:berörda?|vederbörande|diverse|övriga|m\.?\s?fl|med flera|m\.?\s?m|med mera|etc|osv)\b\.?"
    r"|^(?:alla|samtliga|andra|fler)$",
    flags=re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each word that leaves open who is meant."""
    for index, receiver in enumerate(subject.case.beslut_skickas_till):
        for found in _VAGUE.finditer(receiver):
            yield subject.finding(
                Address(("beslut_skickas_till", index)),
                f"”{found[0]}” säger inte vem som får beslutet",
                "räkna upp mottagarna, en per rad",
                within=found.span(),
            )
