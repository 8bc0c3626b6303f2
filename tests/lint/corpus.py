"""A family's labelled corpus: for each rule drawn cases that hold a fault, and near misses that do not."""

from collections.abc import Mapping

import pytest

from arende.lint.rule import Rule

Drawn = list[str]
_AT_LEAST = 3


def labelled(found: Mapping[str, Drawn], missed: Mapping[str, Drawn]) -> list[object]:
    """One pytest row (code, drawn case) for each case of *found* and *missed*."""
    kinds = (("finns", found), ("nära", missed))
    return [
        pytest.param(code, drawn, id=f"{code}-{kind}-{number}")
        for kind, cases in kinds
        for code, texts in cases.items()
        for number, drawn in enumerate(texts, 1)
    ]


def held_short(rules: tuple[Rule, ...], found: Mapping[str, Drawn], missed: Mapping[str, Drawn]) -> list[str]:
    """The rules without three cases that carry their marker and three that do not."""
    return [
        rule.CODE
        for rule in rules
        if sum(f"^ {rule.CODE}" in drawn for drawn in found.get(rule.CODE, ())) < _AT_LEAST
        or sum(f"^ {rule.CODE}" not in drawn for drawn in missed.get(rule.CODE, ())) < _AT_LEAST
    ]
