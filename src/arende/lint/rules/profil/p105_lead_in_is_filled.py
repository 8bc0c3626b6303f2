"""Ingressen till beslutet har allt den behöver.

Varför: ”föreslår  att” utan organ är inget förslag, och vem som ska besluta avgör om beslutet är lagligt.
Fel:    (ingen ”beslutsgång”, när profilens ingress är ”{Avsändare} föreslår {kedja} att”)
Rätt:   beslutsgång: [kommunstyrelsen, kommunfullmäktige]
Källa:  profilen, ”papper: …: beslut: ingress”
"""

from collections.abc import Iterator
from string import Formatter

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.rules.profil.p103_required_parts import holds
from arende.lint.subject import Subject
from arende.model.case import Handling, Tjänsteutlåtande
from arende.model.choices import Paper
from arende.model.decision import Role
from arende.model.profile import Del, flat

CODE, NAME = "P105", "ingressen-har-allt"
SEVERITY = Severity.ERROR

_ROUTE = {"organ", "beslutande", "kedja"}


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at the paper's key for each placeholder the case has no value for."""
    for kind, handling, form in subject.papers():
        known = set(_ROUTE) if subject.case.beslutsgång or handling.mottagare else set()
        known |= {"avsändare"} if isinstance(handling, Tjänsteutlåtande) else {"ordförande"}
        lead_in = form.beslut.ingress
        if lead_in and (handling.förslag_till_beslut or handling.alternativ):
            yield from _missing(subject, kind, "ingressen", lead_in, known)
        for entry in flat(form.delar):
            if entry.rubrik and "{" in entry.rubrik and _is_printed(subject, handling, entry):
                yield from _missing(subject, kind, "rubriken", entry.rubrik, known)
        for index, level in enumerate(handling.beslutsnivåer):
            if level.roll is Role.FÖRESLÅR and level.föreslår is None and _asks(form.beslut.ingress_föreslår):
                address = Address((kind.value, "beslutsnivåer", index))
                message = "nivån föreslår, men säger inte vilket organ som får förslaget"
                yield subject.finding(address, message, "lägg till ”föreslår: kommunfullmäktige”")


def _is_printed(subject: Subject, handling: Handling, entry: Del) -> bool:
    return entry.när_tom != "utelämna" or holds(subject.case, handling, entry)


def _missing(subject: Subject, kind: Paper, what: str, pattern: str, known: set[str]) -> Iterator[Diagnostic]:
    wanted = {name.lower() for _, name, _, _ in Formatter().parse(pattern) if name}
    if wanted & _ROUTE - known:
        message = f"{what} ”{pattern}” behöver ”beslutsgång”, som saknas i ärendet"
        advice = "lägg till ”beslutsgång: [nämnden som beslutar]” överst i ärendet"
        yield subject.finding(Address((kind.value,)), message, advice, key=True)
    for name in sorted(wanted & {"avsändare", "ordförande"} - known):
        message = f"{what} ”{pattern}” behöver {{{name}}}, som {kind.value} inte har"
        yield subject.finding(Address((kind.value,)), message, f"ändra {what} i profilen", key=True)


def _asks(pattern: str | None) -> bool:
    return pattern is not None and "{mottagare}" in pattern.lower()
