"""Hjälpverbet skrivs ”ska”, inte ”skall”.

Varför: ”skall” är en äldre form. Lagar, förordningar och myndigheter skriver ”ska”, och två former i samma
        handling får läsaren att undra om de betyder olika saker. Citat ändras inte.
Fel:    Nämnden skall yttra sig.
Rätt:   Nämnden ska yttra sig.
Källa:  Svarta listan (Statsrådsberedningen, PM 2011:1), http://www.regeringen.se/sb/d/243/a/19775
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "L101", "ska-inte-skall"
SEVERITY = Severity.WARNING

# ”Hundarnas skall” and ”ett skall” are the noun.
_WRITTEN = Pattern(r"(?<![\w-])(?<!\b[Ee]tt )(?<!\b[Hh]undens )(?<!\b[Hh]undarnas )[Ss]kall(?![\w-])")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each ”skall” in the writer's own words; its fix is certain."""
    if "skall" not in subject.texts.vocabulary:
        return
    for prose in subject.texts.own:
        for found in _WRITTEN.finditer(prose.read):
            right = found[0][:-2]
            yield subject.finding(
                prose.address,
                f"”{found[0]}” är en äldre form",
                f"skriv ”{right}”",
                within=found.span(),
                fix=right,
            )
