"""What a code means: the rule's page, or the one line that is said of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from inspect import cleandoc
from pathlib import Path

from arende.lint.catalogue import CASE_RULES
from arende.lint.rule import page
from arende.loading.codes import CODES


@dataclass(frozen=True)
class Explained:
    """*meaning* in one line, and for a rule what its page says, by heading (Varför, Fel, Rätt, Källa)."""

    code: str
    meaning: str
    page: Mapping[str, str] = field(default_factory=dict)


@cache
def rules() -> Mapping[str, Explained]:
    """Every rule a case is checked by, by its code."""
    return {rule.CODE: _of_rule(rule.CODE, page(rule)) for rule in CASE_RULES}


def explain(code: str) -> Explained | None:
    """What *code* means; None where nothing is written of it beyond its messages."""
    if code in rules():
        return rules()[code]
    return Explained(code, CODES[code]) if code in CODES else None


@cache
def written_page(code: str) -> Path | None:
    """The file that explains *code*: the rule's own page, else the list of all codes; None without docs."""
    package = Path(__file__).parents[1]
    for docs in (package / "docs", package.parents[1] / "docs"):
        for file in (docs / "regler" / f"{code}.md", docs / "koder.md"):
            if file.is_file():
                return file
    return None


def _of_rule(code: str, parts: Mapping[str, str]) -> Explained:
    return Explained(
        code, parts["Vad"], {head: text for head, text in parts.items() if head != "Vad" and text}
    )
