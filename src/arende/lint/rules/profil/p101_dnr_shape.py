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

CODE, NAME = "P101", "dnr-har-profilens-form"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding where the dnr does not match the profile's pattern from end to end."""
    form = subject.profile.dnr
    if re.fullmatch(form.mönster, subject.case.dnr):
        return
    message = (
        f"diarienumret har inte profilens form: väntade ett som ”{form.exempel}”, fann ”{subject.case.dnr}”"
    )
    dash = subject.case.dnr.replace("–", "-").replace("‑", "-")
    advice = (
        f"skriv ”{dash}” med vanligt bindestreck"
        if dash != subject.case.dnr and re.fullmatch(form.mönster, dash)
        else f"skriv det som ”{form.exempel}”, eller ändra ”dnr: mönster” i profilen"
    )
    yield subject.finding(Address(("dnr",)), message, advice)
