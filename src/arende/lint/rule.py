"""What a rule is: a module with a page, a code, a name, a weight and a check."""

import re
from collections.abc import Iterator
from types import ModuleType
from typing import TYPE_CHECKING, Protocol

from arende.diagnostics import Diagnostic, Severity

if TYPE_CHECKING:
    from arende.lint.subject import Subject

_HEADS = ("Varför", "Fel", "Rätt", "Profil", "Källa")


class Rule(Protocol):
    """A rule's module. Its docstring is its page, CODE stable for ever, SEVERITY the weight it ships with."""

    __doc__: str | None
    CODE: str
    NAME: str
    SEVERITY: Severity

    def check(self, subject: "Subject") -> Iterator[Diagnostic]:
        """Every finding of this rule on *subject*."""


def page(rule: Rule | ModuleType) -> dict[str, str]:
    """The rule's page by heading: Vad, Varför, Fel, Rätt, Källa, and Profil where it has parameters."""
    parts: dict[str, list[str]] = {"Vad": []}
    current = "Vad"
    for line in (rule.__doc__ or "").strip().splitlines():
        head = re.match(rf"({'|'.join(_HEADS)}):\s*(.*)", line)
        if head:
            current = head[1]
            parts[current] = [head[2]]
        elif line.strip() or parts[current]:
            parts[current].append(line.rstrip())
    return {name: "\n".join(lines).strip() for name, lines in parts.items()}
