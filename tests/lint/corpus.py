"""A family's labelled corpus: for each rule drawn cases that hold a fault, and near misses that do not."""

import re
from collections.abc import Mapping

import pytest

from arende.lint.rule import Rule

Drawn = list[str]
_AT_LEAST = 3
_POINTED = re.compile("‹([^‹›]*)›")


def labelled(found: Mapping[str, Drawn], missed: Mapping[str, Drawn]) -> list[object]:
    """One pytest row (code, drawn case) for each case of *found* and *missed*."""
    kinds = (("finns", found), ("nära", missed))
    return [
        pytest.param(code, pointed(drawn, code), id=f"{code}-{kind}-{number}")
        for kind, cases in kinds
        for code, texts in cases.items()
        for number, drawn in enumerate(texts, 1)
    ]


def held_short(rules: tuple[Rule, ...], found: Mapping[str, Drawn], missed: Mapping[str, Drawn]) -> list[str]:
    """The rules without three cases that carry their marker and three that do not."""
    return [
        rule.CODE
        for rule in rules
        if sum(f"^ {rule.CODE}" in pointed(drawn, rule.CODE) for drawn in found.get(rule.CODE, ()))
        < _AT_LEAST
        or sum(f"^ {rule.CODE}" not in pointed(drawn, rule.CODE) for drawn in missed.get(rule.CODE, ()))
        < _AT_LEAST
    ]


def pointed(text: str, code: str) -> str:
    """*text* with a marker line for *code* under each stretch that stands between ‹ and ›, the signs gone."""
    rows: list[str] = []
    for line in text.split("\n"):
        rows.append(_POINTED.sub(r"\1", line))
        for number, found in enumerate(_POINTED.finditer(line)):
            start = found.start() - 2 * number
            rows.append(f"#{' ' * (start - 1)}{'^' * len(found[1])} {code}")
    return "\n".join(rows)
