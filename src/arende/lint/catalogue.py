"""Every rule, family by family, in lists one can read; and the run that asks them all."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.exceptions import exempted
from arende.lint.meeting_names import NAMES
from arende.lint.prose import CaseTexts
from arende.lint.rule import Rule, parameters
from arende.lint.rules import (
    arendet,
    beslut,
    datum,
    expediering,
    handlingar,
    mallrester,
    personuppgifter,
    profil,
    sammanfattning,
    siffror,
    sprak,
    tillganglighet,
    typografi,
)
from arende.lint.rules.profil import p108_known_placeholders
from arende.lint.subject import Subject
from arende.loading import Loaded
from arende.model.case import Ärende
from arende.model.choices import Weight
from arende.model.profile import Profil, Regelval

CASE_RULES: tuple[Rule, ...] = (
    *profil.RULES,
    *arendet.RULES,
    *beslut.RULES,
    *datum.RULES,
    *handlingar.RULES,
    *expediering.RULES,
    *mallrester.RULES,
    *sammanfattning.RULES,
    *personuppgifter.RULES,
    *sprak.RULES,
    *siffror.RULES,
    *typografi.RULES,
    *tillganglighet.RULES,
)
KNOWN = {**{rule.CODE: rule.NAME for rule in CASE_RULES}, **NAMES}
"""The name of every rule by its code, those about sammanträden too."""


def check_case(
    loaded: Loaded[Ärende], profile: Profil, rules: tuple[Rule, ...] = CASE_RULES
) -> tuple[Diagnostic, ...]:
    """The findings of *rules* on one case, exceptions heeded; none where the case could not be read."""
    if loaded.value is None:
        return ()
    subject = Subject(loaded, profile, CaseTexts(loaded))
    found = (finding for rule in rules for finding in ask(rule, subject))
    return exempted(loaded.document, found, KNOWN)


def ask(rule: Rule, subject: Subject) -> Iterator[Diagnostic]:
    """What *rule* finds, with the weight and the parameters that the profile gives it."""
    choice = subject.profile.regler.get(rule.CODE)
    severity = weight(rule.SEVERITY, choice)
    if severity is not None:
        yield from rule.check(replace(subject, code=rule.CODE, severity=severity, choice=choice))


def weight(shipped: Severity, choice: Regelval | None) -> Severity | None:
    """What a rule that ships with *shipped* weighs by a profile's *choice*; None where it is switched off."""
    if choice is None or choice.allvar is None:
        return shipped
    return None if choice.allvar is Weight.AV else Severity(choice.allvar.value)


def check_profile(loaded: Loaded[Profil]) -> tuple[Diagnostic, ...]:
    """The findings on a profile itself; none where it could not be read."""
    if loaded.value is None:
        return ()
    return (*p108_known_placeholders.check_profile(loaded), *_unknown_rules(loaded, loaded.value.regler))


def _unknown_rules(loaded: Loaded[Profil], chosen: Mapping[str, Regelval]) -> Iterator[Diagnostic]:
    for code, choice in chosen.items():
        address = Address(("regler", code))
        if code in KNOWN:
            yield from _unknown_values(loaded, code, choice, address / "värden")
            continue
        message = f"det finns ingen regel ”{code}”"
        advice = "”arende regler” visar alla regler och deras koder"
        yield loaded.finding(address, "R104", message, advice, key=True)


def _unknown_values(
    loaded: Loaded[Profil], code: str, choice: Regelval, address: Address
) -> Iterator[Diagnostic]:
    known = [] if not choice.värden else _values_of(code)
    for name in choice.värden:
        if name not in known:
            message = f"regeln {code} har inget värde ”{name}”"
            advice = f"skriv {' eller '.join(f'”{one}”' for one in known)}" if known else "ta bort värdet"
            yield loaded.finding(address / name, "R105", message, advice, key=True)


def _values_of(code: str) -> list[str]:
    return [name for rule in CASE_RULES if rule.CODE == code for name in parameters(rule)]
