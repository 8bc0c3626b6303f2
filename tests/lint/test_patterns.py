"""Patterns that look only at texts with the signs they need: whatever they find has one of them."""

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator
from re import _constants as kinds
from re import _parser as parser

import pytest

from arende import lint
from arende.lint.patterns import Pattern

ANYTHING = "\0"
HOLDS = "\1"  # has one of the signs, so that the rest of it does not matter
SMALL_CLASS = 6
COPIES = 4
REPEATS = (kinds.MAX_REPEAT, kinds.MIN_REPEAT, kinds.POSSESSIVE_REPEAT)


def all_patterns() -> Iterator[tuple[str, Pattern]]:
    """Every pattern in lint's files that needs signs, by file and name."""
    for found in pkgutil.walk_packages(lint.__path__, f"{lint.__name__}."):
        module = importlib.import_module(found.name)
        for name, value in vars(module).items():
            if isinstance(value, Pattern) and value.needs:
                yield f"{found.name.rpartition('.')[2]}.{name}", value


PATTERNS = dict(all_patterns())


class Shapes:
    """All that an expression can find, as texts where ANYTHING stands for signs that are not certain."""

    def __init__(self, needs: Iterable[str], is_folded: bool) -> None:
        self.needs = tuple(needs)
        self.is_folded = is_folded

    def of(self, parsed: Iterable[tuple[object, object]]) -> set[str]:
        found = {""}
        for kind, value in parsed:
            found = self.joined(found, self.one(kind, value))
        return found

    def one(self, kind, value) -> set[str]:
        if kind is kinds.LITERAL:
            return {self.letter(value)}
        if kind is kinds.IN:
            is_small = len(value) <= SMALL_CLASS and all(one is kinds.LITERAL for one, _ in value)
            return {self.letter(sign) for _, sign in value} if is_small else {ANYTHING}
        if kind is kinds.BRANCH:
            return {shape for branch in value[1] for shape in self.of(branch)}
        if kind is kinds.SUBPATTERN:
            return self.of(value[-1])
        if kind is kinds.ATOMIC_GROUP:
            return self.of(value)
        if kind in REPEATS:
            return self.repeated(*value)
        if kind is kinds.ASSERT:
            return {HOLDS} if self.of(value[1]) == {HOLDS} else {""}
        return {""} if kind in (kinds.AT, kinds.ASSERT_NOT) else {"", ANYTHING}

    def repeated(self, least: int, most: int, parsed: Iterable[tuple[object, object]]) -> set[str]:
        found = {""}
        for _ in range(min(least, COPIES)):
            found = self.joined(found, self.of(parsed))
        if most == 1 and least == 0:
            return {"", *self.of(parsed)}
        return found if most == least <= COPIES else self.joined(found, {"", ANYTHING})

    def joined(self, befores: set[str], afters: set[str]) -> set[str]:
        return {self.shortened(before + after) for before in befores for after in afters}

    def shortened(self, shape: str) -> str:
        has_sign = HOLDS in shape or any(sign in shape for sign in self.needs)
        return HOLDS if has_sign else re.sub(f"{ANYTHING}+", ANYTHING, shape)

    def letter(self, sign: int) -> str:
        return chr(sign).casefold() if self.is_folded else chr(sign)


@pytest.mark.parametrize("name", PATTERNS)
def test_whatever_a_pattern_finds_has_one_of_the_signs_it_needs(name: str) -> None:
    pattern = PATTERNS[name]
    shapes = Shapes(pattern.needs, bool(pattern.flags & re.IGNORECASE))
    assert {HOLDS} == shapes.of(parser.parse(pattern.written, pattern.flags))


@pytest.mark.parametrize("written", ["INITIATIV", "İNITIATIV", "ınitiativ", "initiativ"])
def test_signs_are_found_as_the_expression_finds_them_without_regard_to_case(written: str) -> None:
    assert re.search("initiativ", written, re.IGNORECASE) is not None
    assert Pattern("initiativ", "initiativ", flags=re.IGNORECASE).search(written) is not None


@pytest.mark.parametrize(("sign", "written"), [("svar", "ſvar"), ("µg", "μg"), ("Å", "å"), ("ſ", "S")])
def test_signs_that_are_cases_of_one_letter_count_as_the_same(sign: str, written: str) -> None:
    assert re.search(sign, written, re.IGNORECASE) is not None
    assert Pattern(sign, sign, flags=re.IGNORECASE).search(written) is not None


def test_case_counts_where_the_expression_says_so() -> None:
    assert Pattern("SE", "SE").search("se") is None
