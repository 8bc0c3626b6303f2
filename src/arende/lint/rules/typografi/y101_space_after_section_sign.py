"""Mellan paragraftecknet och numret står ett mellanslag.

Varför: ”§150” och ”§ 121” i samma handling är två stavningar av samma sak, och en sökning hittar bara den
        ena.
Fel:    2024-08-29, §150
Rätt:   2024-08-29, § 150
Källa:  Svenska skrivregler, ”Tecken”; så skrivs paragrafer i kommunallagen (2017:725)
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.rules.typografi.y102_several_sections import ranges
from arende.lint.subject import TextSubject

CODE, NAME = "Y101", "mellanslag-vid-paragraf"
SEVERITY = Severity.WARNING

_CLOSE = Pattern(r"§§?(?=\d)|(?<=\d)§§?(?!\w)")

_AFTER, _BEFORE = Pattern(r"\d+"), Pattern(r"\d+\Z")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each section sign that touches its number."""
    for prose in subject.texts.running:
        if "§" not in prose.plain:
            continue
        several = [found.span() for found, _ in ranges(prose)]
        for found in prose.matches(_CLOSE):
            if any(start <= found.start() < end for start, end in several):
                continue
            after = _AFTER.match(prose.plain, found.end())
            before = _BEFORE.search(prose.plain[: found.start()])
            right = f"{' ' * bool(before)}{found[0]}{' ' * bool(after)}"
            number = after[0] if after else before[0] if before else ""
            expected = f"{found[0]} {number}" if after else f"{number} {found[0]}"
            yield subject.finding(
                prose.address,
                f"väntade ”{expected}”, fann ”{expected.replace(' ', '')}”",
                f"skriv ”{expected}”",
                within=found.span(),
                fix=right,
            )
