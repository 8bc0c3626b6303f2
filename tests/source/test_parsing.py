"""Any text at all: read, or refused in Swedish with a place, and never slowly."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arende.diagnostics import Diagnostic, Faults
from arende.loading.codes import SOURCE_CODES
from arende.report import to_text
from arende.source import decode, parse
from arende.source.nodes import Unreadable
from arende.source.problems import problem_trap

CASE = """\
dnr: KS 2026-00123
rubrik: Plan för skolskjuts
beslutsgång: [kommunstyrelsen, kommunfullmäktige]
tjänsteutlåtande:
  avsändare: {förvaltning: staben}
  handläggare:
    - namn: Alva
      titel: "utredare"
  förslag_till_beslut:
    - godkänna planen
    - text: uppdra åt staben
      senast: 2026-12-12
  sammanfattning: |
    Text med stycken.

    - punkt
  avsnitt:
    ekonomi: ej tillämpligt
"""
PIECES = (
    "\t",
    "  ",
    " ",
    "- ",
    "-",
    ": ",
    ":",
    "#",
    " #3",
    '"',
    "'",
    "[",
    "]",
    "{",
    "}",
    "|",
    ">",
    "\n",
    "\n\n",
)
MORE = ("---\n", "&a ", "*b", "!x ", "%", "@", "`", "\u00a0", "\\", "? ", "<<: ", "|2", "!!str ", "–", ",")
ENGLISH = re.compile(r"\b(expected|found|while|mapping|scalar|token|could|context|allowed|unexpected)\b")


def _findings(text: str) -> tuple[Diagnostic, ...]:
    try:
        document = parse(decode(text.encode(), "ä.yaml"))
    except Faults as stopped:
        return stopped.findings
    return document.findings


def _check(text: str) -> None:
    findings = _findings(text)
    assert len({one.order for one in findings}) == len(findings)
    assert sorted(findings, key=lambda one: one.order) == list(findings)
    for finding in findings:
        place = finding.place
        assert place is not None
        assert 1 <= place.column <= place.end_column <= len(place.excerpt) + 1
        assert finding.code in SOURCE_CODES
        assert not ENGLISH.search(f"{finding.message} {finding.advice}".split("”")[0])
    to_text(findings)


@given(
    cuts=st.lists(
        st.tuples(st.integers(0, len(CASE)), st.sampled_from(PIECES + MORE)), min_size=1, max_size=4
    )
)
def test_a_case_with_signs_put_in_is_read_or_refused_in_place(cuts: list[tuple[int, str]]) -> None:
    text = CASE
    for at, piece in cuts:
        text = text[:at] + piece + text[at:]
    _check(text)


@given(at=st.integers(0, len(CASE)), length=st.integers(1, 12))
def test_a_case_with_signs_left_out_is_read_or_refused_in_place(at: int, length: int) -> None:
    _check(CASE[:at] + CASE[at + length :])


@given(text=st.text(st.sampled_from("ab å:-#\"'[]{}|>&*!%@`?,\t\n  \\"), max_size=80))
def test_any_text_is_read_or_refused_in_place(text: str) -> None:
    _check(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("[" * 300_000, id="brackets"),
        pytest.param("{a: " * 100_000, id="braces"),
        pytest.param("- " * 200_000, id="dashes"),
        pytest.param("a: x" + " " * 400_000 + "b: c: d", id="blanks"),
        pytest.param('a: "x\n' * 50_000, id="quotes"),
        pytest.param("a:\n\tb: c\n" * 20_000, id="tabs"),
        pytest.param("- &a x y\n" * 20_000, id="anchors"),
        pytest.param("a: |\n  x\n y\n" * 20_000, id="ragged blocks"),
        pytest.param("a: b\n" * 40_000, id="the same key"),
        pytest.param("\x01" * 400_000, id="control characters"),
        pytest.param("a: &a [x]\n" + "".join(f"b{i}: &c{i} [*a, *a]\n" for i in range(5000)), id="aliases"),
    ],
)
def test_a_hostile_text_is_refused_quickly(text: str) -> None:
    begun = time.process_time()
    assert _findings(text)
    assert time.process_time() - begun < 3


# libyaml 0.2.5's own words, from its scanner, parser and loader.
PROBLEMS = [
    "block sequence entries are not allowed in this context",
    "could not find expected ':'",
    "could not find expected directive name",
    "did not find URI escaped octet",
    "did not find expected '!'",
    "did not find expected ',' or ']'",
    "did not find expected ',' or '}'",
    "did not find expected '-' indicator",
    "did not find expected <document start>",
    "did not find expected alphabetic or numeric character",
    "did not find expected comment or line break",
    "did not find expected digit or '.' character",
    "did not find expected hexdecimal number",
    "did not find expected key",
    "did not find expected node content",
    "did not find expected tag URI",
    "did not find expected version number",
    "did not find expected whitespace",
    "did not find expected whitespace or line break",
    "did not find the expected '>'",
    "duplicate %TAG directive",
    "exceeded maximum depth",
    "found a tab character that violates indentation",
    "found a tab character where an indentation space is expected",
    "found an indentation indicator equal to 0",
    "found character that cannot start any token",
    "found duplicate %TAG directive",
    "found duplicate %YAML directive",
    "found extremely long version number",
    "found incompatible YAML document",
    "found invalid Unicode character escape code",
    "found undefined tag handle",
    "found unexpected ':'",
    "found unexpected document indicator",
    "found unexpected end of stream",
    "found unexpected non-alphabetical character",
    "found unknown directive name",
    "found unknown escape character",
    "mapping keys are not allowed in this context",
    "mapping values are not allowed in this context",
]


@pytest.mark.parametrize("problem", PROBLEMS)
def test_every_problem_of_libyaml_is_told_in_swedish(problem: str) -> None:
    trap = problem_trap("dnr: x\n", Unreadable(problem, 5, "", 5))
    assert trap.code != "I099"
    assert not ENGLISH.search(f"{trap.message} {trap.advice}")


def test_an_unknown_problem_is_told_in_swedish_too() -> None:
    trap = problem_trap("dnr: x\n", Unreadable("something new", 5, "", 5))
    assert trap.message == "raden går inte att läsa som YAML"
