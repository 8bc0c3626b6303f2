"""Findings as a person reads them."""

import pytest

from arende.diagnostics import Diagnostic, Severity
from arende.report import summary, to_text
from arende.report.human import Piece
from arende.text import Place
from tests.report import TWO


def _shown(excerpt: str, column: int, end_column: int) -> str:
    return to_text([Diagnostic("ä", "B101", "m", place=Place(1, column, end_column, excerpt))])


def test_a_finding_has_its_line_a_caret_and_an_advice() -> None:
    assert (
        to_text(reversed(TWO))
        == """\
cases/a.yaml:14:5: fel B101: beslutssatsen börjar inte med ”att”
   |
14 |   - godkänna
   |     ^^^^^^^^
   = råd: skriv ”att godkänna”
mallar/brev.docx: stycke 12: varning E201: mallen frågar efter ”x”
"""
    )


@pytest.mark.parametrize(
    ("excerpt", "column", "end_column", "expected"),
    [
        pytest.param("a\tb", 3, 4, "1 | a   b\n  |     ^\n", id="after a tab"),
        pytest.param("\tb", 1, 2, "1 |     b\n  | ^^^^\n", id="a tab"),
        pytest.param("漢字x", 3, 4, "1 | 漢字x\n  |     ^\n", id="after wide signs"),
        pytest.param("漢字x", 1, 3, "1 | 漢字x\n  | ^^^^\n", id="wide signs"),
        pytest.param("e\u0301x", 3, 4, "1 | e\u0301x\n  |  ^\n", id="after a combining sign"),
        pytest.param("👩\u200d🚒x", 4, 5, "1 | 👩\u200d🚒x\n  |     ^\n", id="after a joined emoji"),
        pytest.param("ab", 3, 3, "1 | ab\n  |   ^\n", id="an empty place at the end"),
    ],
)
def test_the_caret_stands_under_what_to_change(
    excerpt: str, column: int, end_column: int, expected: str
) -> None:
    assert f"ä:1:{column}: fel B101: m\n  |\n{expected}" == _shown(excerpt, column, end_column)


@pytest.mark.parametrize("column", [1, 20, 150, 299, 300])
def test_a_long_line_is_cut_round_the_caret(column: int) -> None:
    excerpt = "".join(chr(0x4E00 + index) if index == column - 1 else "a" for index in range(300))
    _, _, line, carets, *_ = _shown(excerpt, column, column + 1).split("\n")
    at = carets.index("^")
    assert line[at] == excerpt[column - 1]
    assert carets.endswith("^^")
    assert len(line) <= 4 + 121
    assert ("…" in line[:6]) == (column > 120)
    assert line.endswith("…") == (column < 200)


def test_a_blank_line_is_not_shown() -> None:
    assert _shown("", 1, 1) == "ä:1:1: fel B101: m\n"


def test_a_style_is_asked_for_each_piece() -> None:
    pieces: list[Piece] = []

    def style(text: str, piece: Piece) -> str:
        pieces.append(piece)
        return f"<{text}>"

    said = to_text(TWO[:1], style)
    assert said.startswith("<cases/a.yaml:14:5>: <fel B101>: <beslutssatsen")
    assert set(pieces) == {Piece.PATH, Piece.ERROR, Piece.MESSAGE, Piece.GUTTER, Piece.CARET, Piece.ADVICE}


@pytest.mark.parametrize(
    ("severities", "files", "expected"),
    [
        ([], None, "inga fel"),
        ([], 1, "inga fel i 1 fil"),
        ([], 3, "inga fel i 3 filer"),
        (["a:fel"], None, "1 fel i 1 fil"),
        (["a:fel", "b:fel", "a:fel", "b:varning"], None, "3 fel, 1 varning i 2 filer"),
        (["a:varning", "a:varning", "a:upplysning"], 9, "2 varningar, 1 upplysning i 1 fil"),
        (["a:upplysning", "b:upplysning"], None, "2 upplysningar i 2 filer"),
    ],
)
def test_the_summary_counts(severities: list[str], files: int | None, expected: str) -> None:
    parts = [one.split(":") for one in severities]
    findings = [Diagnostic(path, "B101", "m", severity=Severity(severity)) for path, severity in parts]
    assert expected == summary(findings, files)


def test_a_long_line_is_cut_to_the_screen():
    excerpt = "text " * 60
    finding = Diagnostic("a.yaml", "X101", "fel ord", place=Place(19, 151, 155, excerpt))
    shown = to_text([finding], columns=80)
    assert max(map(len, shown.splitlines()[1:])) <= 80
    line, caret = shown.splitlines()[2:4]
    assert "text" == line[caret.index("^") : caret.rindex("^") + 1]
