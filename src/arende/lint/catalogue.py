"""Every rule, family by family, in lists one can read; and the run that asks them all."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.exceptions import exempted
from arende.lint.prose import CaseTexts
from arende.lint.rule import Rule
from arende.lint.rules import (
    arendet,
    datum,
    expediering,
    handlingar,
    mallrester,
    personuppgifter,
    profil,
    sammanfattning,
    siffror,
    sprak,
    typografi,
)
from arende.lint.rules.profil import p108_known_placeholders
from arende.lint.subject import Subject
from arende.loading import Loaded
from arende.model.case import Ärende
from arende.model.profile import Profil, Regelval, Weight

CASE_RULES: tuple[Rule, ...] = (
    *profil.RULES,
    *arendet.RULES,
    *datum.RULES,
    *handlingar.RULES,
    *expediering.RULES,
    *mallrester.RULES,
    *sammanfattning.RULES,
    *personuppgifter.RULES,
    *sprak.RULES,
    *siffror.RULES,
    *typografi.RULES,
)
KNOWN = {rule.CODE: rule.NAME for rule in CASE_RULES}


def check_case(
    loaded: Loaded[Ärende], profile: Profil, rules: tuple[Rule, ...] = CASE_RULES
) -> tuple[Diagnostic, ...]:
    """The findings of *rules* on one case, exceptions heeded; none where the case could not be read."""
    if loaded.value is None:
        return ()
    subject = Subject(loaded, loaded.value, profile, CaseTexts(loaded))
    found = (finding for rule in rules for finding in ask(rule, subject))
    return exempted(loaded.document, found, KNOWN)


def ask(rule: Rule, subject: Subject) -> Iterator[Diagnostic]:
    """What *rule* finds, with the weight and the parameters that the profile gives it."""
    choice = subject.profile.regler.get(rule.CODE)
    severity = _severity(rule, choice)
    if severity is not None:
        yield from rule.check(replace(subject, code=rule.CODE, severity=severity, choice=choice))


def _severity(rule: Rule, choice: Regelval | None) -> Severity | None:
    if choice is None or choice.allvar is None:
        return rule.SEVERITY
    return None if choice.allvar is Weight.AV else Severity(choice.allvar.value)


def check_profile(loaded: Loaded[Profil]) -> tuple[Diagnostic, ...]:
    """The findings on a profile itself; none where it could not be read."""
    if loaded.value is None:
        return ()
    return (*p108_known_placeholders.check_profile(loaded), *_unknown_rules(loaded, loaded.value.regler))


def _unknown_rules(loaded: Loaded[Profil], chosen: Iterable[str]) -> Iterator[Diagnostic]:
    for code in chosen:
        if code not in KNOWN:
            message = f"det finns ingen regel ”{code}”"
            advice = "”arende regler” visar alla regler och deras koder"
            yield loaded.finding(Address(("regler", code)), "R104", message, advice, key=True)
