"""Diarienumret har den form som profilen säger.

Varför: ett diarienummer i fel form går inte att söka fram, och två stavningar blir två ärenden.
Fel:    dnr: KS2026/123
Rätt:   dnr: KS 2026-00123
Källa:  kommunens anvisning för diarieföring; formerna skiljer sig mellan kommuner och står i profilen
"""

import re
from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import Subject
from arende.model.profile import Dnrform

CODE, NAME = "P101", "dnr-har-profilens-form"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding where the dnr does not match the profile's pattern from end to end."""
    wrong = wrong_shape(subject.profile.dnr, subject.case.dnr)
    if wrong is not None:
        yield subject.finding(Address(("dnr",)), *wrong)


def wrong_shape(form: Dnrform, dnr: str) -> tuple[str, str] | None:
    """What is wrong with the shape of *dnr*, and what to do; None where nothing is."""
    if re.fullmatch(form.mönster, dnr):
        return None
    message = f"diarienumret har inte profilens form: väntade ett som ”{form.exempel}”, fann ”{dnr}”"
    dash = dnr.replace("–", "-").replace("‑", "-")
    if dash != dnr and re.fullmatch(form.mönster, dash):
        return message, f"skriv ”{dash}” med vanligt bindestreck"
    return message, f"skriv det som ”{form.exempel}”, eller ändra ”dnr: mönster” i profilen"
