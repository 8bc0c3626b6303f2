"""The rules as a reader looks them up: each with its page, and what a profile makes of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from types import ModuleType

from arende.diagnostics import Severity
from arende.lint.catalogue import CASE_RULES
from arende.lint.families import FAMILIES
from arende.lint.meeting_catalogue import MEETING_RULES
from arende.lint.meeting_subject import MeetingRule
from arende.lint.rule import Rule, page
from arende.lint.rules.profil import p108_known_placeholders
from arende.model.profile import Profil, Regelval
from arende.tasks.create import profile_called
from arende.tasks.workspace import workspace_of


@dataclass(frozen=True)
class Described:
    """A rule: its page by heading (Vad, Varför …), its own severity, and the profile's choice if any."""

    code: str
    name: str
    severity: Severity
    page: Mapping[str, str]
    choice: Regelval | None = None

    @property
    def weight(self) -> str:
        """What a finding weighs in the profile: ”fel”, ”varning”, ”upplysning”, or ”av”."""
        return (self.choice.allvar if self.choice and self.choice.allvar else self.severity).value


class NoSuchRule(Exception):
    """A code or a name that no rule has; *near* is the code of the one most like it, or empty."""

    def __init__(self, asked: str, near: str) -> None:
        self.asked, self.near = asked, near
        super().__init__(asked)


def rules(profile: Profil | None = None) -> tuple[Described, ...]:
    """Every rule, family by family, with the choices of *profile*."""
    every: tuple[Rule | MeetingRule | ModuleType, ...] = (
        *CASE_RULES,
        *MEETING_RULES,
        p108_known_placeholders,
    )
    described = [_described(rule, profile) for rule in every]
    order = list(FAMILIES)
    return tuple(sorted(described, key=lambda rule: (order.index(rule.code[0]), rule.code)))


def rules_in(here: Path, profile: str) -> tuple[Described, ...]:
    """Every rule with the choices of the profile so called, as seen from *here*. Raises Faults."""
    return rules(profile_called(workspace_of(here), profile, here))


def by_family(known: tuple[Described, ...]) -> Iterator[tuple[str, str, tuple[Described, ...]]]:
    """Each family that has rules: its letter, what it is about, and the rules."""
    for letter, about in FAMILIES.items():
        family = tuple(rule for rule in known if rule.code.startswith(letter))
        if family:
            yield letter, about, family


def rule_called(asked: str, known: tuple[Described, ...]) -> Described:
    """The rule with *asked* as its code or name, in capitals or not. Raises NoSuchRule."""
    names = {written.casefold(): rule for rule in known for written in (rule.code, rule.name)}
    if asked.casefold() in names:
        return names[asked.casefold()]
    near = get_close_matches(asked.casefold(), names, n=1, cutoff=0.7)
    raise NoSuchRule(asked, names[near[0]].code if near else "")


def _described(rule: Rule | MeetingRule | ModuleType, profile: Profil | None) -> Described:
    choice = profile.regler.get(rule.CODE) if profile else None
    severity: Severity = getattr(rule, "SEVERITY", Severity.ERROR)
    return Described(rule.CODE, rule.NAME, severity, page(rule), choice)
