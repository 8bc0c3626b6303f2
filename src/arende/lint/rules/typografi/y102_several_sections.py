"""Flera paragrafer skrivs med dubbelt paragraftecken och tankstreck: §§ 3–5.

Varför: ”§ 3-5” kan läsas som paragraf 3 punkt 5. Dubbelt tecken säger att det är flera.
Fel:    § 3-5
Rätt:   §§ 3–5
Källa:  Svenska skrivregler, ”Tecken”; så skrivs paragrafer i kommunallagen: 3–5 §§
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.prose import Prose
from arende.lint.subject import TextSubject

CODE, NAME = "Y102", "flera-paragrafer"
SEVERITY = Severity.WARNING

_YEAR = 1900
_SEVERAL = Pattern(
    r"(?P<sign>§§?[ \u00a0]?)(?P<first>\d{1,4}) ?[-–] ?(?P<last>\d{1,4})(?![\w/:]|-\d)"
    r"|(?<![\w/:.-])(?P<from>\d{1,3}) ?[-–] ?(?P<to>\d{1,3})[ \u00a0]?§§?(?!\w|[ \u00a0]\d)"
)


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each range of sections without the doubled sign or without the dash."""
    for prose in subject.texts.running:
        if "§" in prose.plain:
            for found, right in ranges(prose):
                yield subject.finding(
                    prose.address,
                    f"flera paragrafer: väntade ”{right}”, fann ”{found[0]}”",
                    f"skriv ”{right}”",
                    within=found.span(),
                    fix=right,
                )


def ranges(prose: Prose) -> Iterator[tuple[re.Match[str], str]]:
    """Each range of sections that is written otherwise than it should, and how it should be."""
    for found in prose.matches(_SEVERAL):
        first, last = found["first"] or found["from"], found["last"] or found["to"]
        if int(first) < int(last) < _YEAR:
            numbers = f"{first}–{last}"
            right = f"§§ {numbers}" if found["sign"] else f"{numbers} §§"
            if right != found[0].replace("\u00a0", " "):
                yield found, right
