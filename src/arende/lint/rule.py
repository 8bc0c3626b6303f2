"""What a rule is: a module with a page, a code, a name, a weight and a check."""

import re
from collections.abc import Iterator
from types import ModuleType
from typing import TYPE_CHECKING, Protocol

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern

if TYPE_CHECKING:
    from arende.lint.subject import Subject, TextSubject

HEADS = ("Varför", "Fel", "Rätt", "Profil", "Källa")
# A value, first on a line or in a sentence: ”högst: antalet ord”, ”högst (120): tecken”, ””krävs: ja” om”.
_PARAMETER = Pattern(r"(?:^|\.)\s*”?([a-zåäö_]+)(?: \(\d+\))?”?:(?=\s)", flags=re.MULTILINE)


class HasPage(Protocol):
    """What has a page: a rule of whatever kind."""

    __doc__: str | None


class Rule(Protocol):
    """A rule's module. Its docstring is its page, CODE stable for ever, SEVERITY the weight it ships with."""

    __doc__: str | None
    CODE: str
    NAME: str
    SEVERITY: Severity

    def check(self, subject: "Subject") -> Iterator[Diagnostic]:
        """Every finding of this rule on *subject*."""


class TextRule(Protocol):
    """A rule that asks for nothing but texts, so that it holds for every file that has any."""

    __doc__: str | None
    CODE: str
    NAME: str
    SEVERITY: Severity

    def check(self, subject: "TextSubject") -> Iterator[Diagnostic]:
        """Every finding of this rule on *subject*."""


def page(rule: HasPage | ModuleType) -> dict[str, str]:
    """The rule's page by heading: Vad, Varför, Fel, Rätt, Källa, and Profil where it has parameters."""
    parts: dict[str, list[str]] = {"Vad": []}
    current = "Vad"
    for line in (rule.__doc__ or "").strip().splitlines():
        head = re.match(rf"({'|'.join(HEADS)}):\s*(.*)", line)
        if head:
            current = head[1]
            parts[current] = [head[2]]
        elif line.strip() or parts[current]:
            parts[current].append(line.rstrip())
    return {name: "\n".join(lines).strip() for name, lines in parts.items()}


def parameters(rule: HasPage | ModuleType) -> tuple[str, ...]:
    """The names of the values that a profile may give the rule, as its page tells of them."""
    return tuple(dict.fromkeys(_PARAMETER.findall(page(rule).get("Profil", ""))))
