"""Decimaler skrivs med kommatecken.

Varför: punkten är engelskt decimaltecken. Kalkylprogram läser ”2.8” som text eller som den 2 augusti.
Fel:    underskottet är 2.8 procent
Rätt:   underskottet är 2,8 procent
Källa:  Svenska skrivregler, ”Siffror och tal”; https://formkrav.se/special/tal-och-belopp
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "N103", "decimalkomma"
SEVERITY = Severity.WARNING

_POINT = Pattern(r"(?<![\w.,:/§-])\d+\.\d+(?![\d.])(?=\s?[%‰A-Za-z])")
_UNIT = Pattern(
    r"\s?(?:%|‰|procent|(?P<large>mnkr|mkr|mdkr|msek|milj(?:on|oner|ard|arder)?\b)|(?P<kronor>kronor|kr|tkr)\b)",
    flags=re.IGNORECASE,
)


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each number with a point before its decimals; thousands are another rule's."""
    for prose in subject.texts.running:
        for found in prose.matches(_POINT):
            unit = _UNIT.match(prose.plain, found.end())
            whole, decimals = found[0].split(".")
            in_thousands = len(decimals) == 3 and len(whole) <= 3 and whole != "0"
            if unit is None or (in_thousands and unit["kronor"]):
                continue
            ambiguous = in_thousands and unit["large"] is not None
            right = f"{whole},{decimals}"
            yield subject.finding(
                prose.address,
                f"decimaler skrivs med kommatecken: väntade ”{right}”, fann ”{found[0]}”",
                f"skriv ”{right}”" + f", eller ”{whole} {decimals}” om punkten skiljer tusental" * ambiguous,
                within=found.span(),
                fix=None if ambiguous else right,
            )
