"""Ordningstal skrivs med kolon, och datum utan ändelse.

Varför: ”1e vice” och ”1:e vice” är samma uppdrag men två stavningar i förtroendemannaregistret.
Fel:    1e vice ordförande, den 5:e maj
Rätt:   1:e vice ordförande, den 5 maj
Källa:  Svenska skrivregler, ”Ordningstal”; https://fritext.se/svenska/svenska4.html
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject
from arende.swedish.typography import MONTHS

CODE, NAME = "Y106", "ordningstal"
SEVERITY = Severity.WARNING

_ORDINAL = Pattern(
    r"\b[12](?:e|a|:a|st|)(?= vice ordförande)"
    rf"|\bden [0-3]?\d(?P<day>:?e|:?a)(?= (?:{'|'.join(MONTHS)})\b)",
)

_HINT = Pattern(r"\d:?[ea] ")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over the ending of each ordinal that has the wrong one."""
    for prose in subject.texts.prose:
        if " vice ordförande" not in prose.text and not _HINT.search(prose.text):
            continue
        for found in _ORDINAL.finditer(prose.plain):
            number = found[0].removeprefix("den ").rstrip(":aest")
            if found["day"]:
                message, right, advice = f"datum skrivs utan ”{found['day']}”", "", f"skriv ”den {number}”"
            else:
                message, right = f"ordningstal: väntade ”{number}:e”, fann ”{found[0]}”", f"{number}:e"
                advice = f"skriv ”{right} vice ordförande”"
            within = found.span("day") if found["day"] else found.span()
            yield subject.finding(prose.address, message, advice, within=within, fix=right)
