"""What a code means: the rule's page, or the one line that is said of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from inspect import cleandoc
from pathlib import Path

from arende.lint.catalogue import KNOWN
from arende.loading.codes import CODES
from arende.tasks.rules import Described, rules


@dataclass(frozen=True)
class Explained:
    """*meaning* in one line, and for a rule what its page says, by heading (Varför, Fel, Rätt, Källa)."""

    code: str
    meaning: str
    page: Mapping[str, str] = field(default_factory=dict)


def explain(code: str) -> Explained | None:
    """What *code* means; None where nothing is written of it beyond its messages."""
    if code in _rules():
        return _rules()[code]
    return Explained(code, CODES[code]) if code in CODES else None


def exemptible() -> tuple[Explained, ...]:
    """Every rule that an exception in an ärende can set aside."""
    return tuple(rule for code, rule in _rules().items() if code in KNOWN)


@cache
def written_page(code: str) -> Path | None:
    """The file that explains *code*: the rule's own page, else the list of all codes; None without docs."""
    package = Path(__file__).parents[1]
    for docs in (package / "docs", package.parents[1] / "docs"):
        for file in (docs / "regler" / f"{code}.md", docs / "koder.md"):
            if file.is_file():
                return file
    return None


@cache
def _rules() -> Mapping[str, Explained]:
    return {rule.code: _of_rule(rule) for rule in rules()}


def _of_rule(rule: Described) -> Explained:
    said = {head: cleandoc(text) for head, text in rule.page.items() if text}
    return Explained(rule.code, said.pop("Vad"), said)
