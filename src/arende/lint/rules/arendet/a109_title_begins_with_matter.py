"""Rubriken börjar med det som ärendet gäller.

Varför: handlingens namn står redan överst, och ”angående” skjuter upp det läsaren letar efter.
Fel:    rubrik: Tjänsteutlåtande angående plan för skolskjuts
Rätt:   rubrik: Plan för skolskjuts
Källa:  Nacka kommuns mall för tjänsteskrivelse, rubriken:
        https://www.nacka.se/medarbetare/tjansteskrivelser-arendehantering/mall-for-tjansteskrivelse/
"""

import re
from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject
from arende.swedish import capitalise_first

CODE, NAME = "A109", "rubriken-börjar-med-saken"
SEVERITY = Severity.WARNING

_ABOUT = r"(?:om|angående|ang\.?|gällande|avseende|rörande|beträffande|betr\.?|för|till)\s+"
_PAPER = r"(?:tjänste(?:utlåtande|skrivelse)|ordförande(?:förslag|skrivelse)|skrivelse|missiv|PM)"
_DETOUR = Pattern(
    rf"(?:{_PAPER}(?:\s*[:–—-]\s*|\s+{_ABOUT})|(?:angående|ang\.?|avseende|rörande|beträffande|betr\.?)\s+|"
    r"(?:ärende|förslag till beslut|beslutsärende)(?:\s*[:–—-]\s*|\s+(?:om|angående|gällande|avseende)\s+))"
    r"(?:att\s+)?(?=\S)",
    *("tjänste", "ordförande", "skrivelse", "missiv", "pm", "ang", "avseende", "rörande", "betr"),
    *("ärende", "förslag"),
    flags=re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the words that stand before the matter in the title."""
    title = subject.case.rubrik
    detour = _DETOUR.match(title)
    if detour:
        end = len(detour[0].rstrip())
        yield subject.finding(
            Address(("rubrik",)),
            f"rubriken börjar med ”{title[:end]}” i stället för med saken",
            f"skriv ”{capitalise_first(title[detour.end() :])}”",
            within=(0, end),
        )
