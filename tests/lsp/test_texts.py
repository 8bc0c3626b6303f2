"""An open text and the editor count the same places, whatever the signs and line ends."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lsprotocol.types import (
    Position,
    Range,
    TextDocumentContentChangePartial,
    TextDocumentContentChangeWholeDocument,
)

from arende.lsp.texts import OpenText, without_halves
from arende.text import Edit, Place, Span

NFD = unicodedata.normalize("NFD", "å")
SIGNS = st.sampled_from(["a", "å", "😀", "\n", "\r\n", "\r", "\x0b", "\u2028", "\x85", NFD, " "])
TEXTS = st.lists(SIGNS, max_size=20).map("".join)
UNITS = st.sampled_from(["utf-8", "utf-16", "utf-32"])
CODECS = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}


def text_of(written: str) -> OpenText:
    return OpenText("file:///a.yaml", Path("a.yaml"), written, 1)


def place_of(text: str, line: int, start: int, end: int) -> Place:
    return Place(line, start, end, text)


@pytest.mark.parametrize(
    ("written", "units", "expected"),
    [
        # what stands before the letter x, in each unit
        ("åäö😀x", "utf-16", 5),
        ("åäö😀x", "utf-8", 10),
        ("åäö😀x", "utf-32", 4),
        ("abcx", "utf-16", 3),
    ],
)
def test_a_column_counts_in_the_agreed_units(written, units, expected):
    text = text_of(f"rad\r\n{written}")
    at = text.text.index("x")
    assert Position(1, expected) == text.position(at, units)
    assert at == text.offset(Position(1, expected), units)


@pytest.mark.parametrize(
    ("line", "character", "expected"),
    [(0, 99, 2), (1, 99, 5), (2, 0, 6), (9, 0, 6), (0, 0, 0)],
    ids=["past a line", "past a line ended by two signs", "the last line", "past the text", "the start"],
)
def test_a_position_past_an_end_is_that_end(line, character, expected):
    assert expected == text_of("ab\nåå\n").offset(Position(line, character), "utf-16")


def test_a_position_inside_a_pair_is_before_it():
    assert 1 == text_of("a😀b").offset(Position(0, 2), "utf-16")


def test_a_vertical_tab_ends_no_line():
    text = text_of("a\x0bb\u2028c\nd")
    assert "a\x0bb\u2028c" == text.line(0)
    at = Range(Position(1, 0), Position(1, 1))
    assert "a\x0bb\u2028c\ne" == text.changed(2, [TextDocumentContentChangePartial(at, "e")], "utf-16").text


def test_changes_are_made_one_after_the_other():
    at = Range(Position(0, 1), Position(0, 1))
    changed = text_of("ac").changed(
        7, [TextDocumentContentChangePartial(at, "b"), TextDocumentContentChangePartial(at, "😀")], "utf-16"
    )
    assert ("a😀bc", 7) == (changed.text, changed.version)
    whole = changed.changed(8, [TextDocumentContentChangeWholeDocument("nytt")], "utf-16")
    assert ("nytt", 8) == (whole.text, whole.version)


@given(TEXTS, TEXTS, st.data(), UNITS)
def test_a_change_lands_where_the_editor_made_it(written, new, data, units):
    """The editor's side is counted on its own: in coded bytes, by lines that end as the protocol says."""
    codec, size = CODECS[units]
    starts = [0]
    rest = written
    while (ends := [(rest.find(end), -len(end), end) for end in ("\r\n", "\n", "\r") if end in rest]) != []:
        at, _, end = min(ends)
        starts.append(starts[-1] + at + len(end))
        rest = rest[at + len(end) :]
    first = data.draw(st.integers(0, len(written)))
    last = data.draw(st.integers(first, len(written)))

    def position(offset: int) -> Position | None:
        line = max(number for number, start in enumerate(starts) if start <= offset)
        before = written[starts[line] : offset]
        if "\r" in before:  # between the two signs of a line end: no place an editor can name
            return None
        return Position(line, len(before.encode(codec)) // size)

    start, end = position(first), position(last)
    if start is None or end is None:
        return
    text = text_of(written)
    assert (start, end) == (text.position(first, units), text.position(last, units))
    changed = text.changed(2, [TextDocumentContentChangePartial(Range(start, end), new)], units)
    assert written[:first] + new + written[last:] == changed.text


@pytest.mark.parametrize(
    ("written", "place", "expected"),
    [
        ("a: fel\n", (1, 4, 7), (0, 3, 0, 6)),
        ("\ufeffa: fel\n", (1, 4, 7), (0, 4, 0, 7)),
        ("x\r\na: fel\r\n", (2, 4, 7), (1, 3, 1, 6)),
        (f"{NFD}{NFD}: fel\n", (1, 5, 8), (0, 6, 0, 9)),
        ("😀: fel\n", (1, 4, 7), (0, 4, 0, 7)),
        (f"\ufeffx\r\n{NFD}😀 fel\r\n", (2, 4, 7), (1, 5, 1, 8)),
        (f"a{NFD}b\n", (1, 2, 3), (0, 1, 0, 3)),
    ],
    ids=["plain", "bom", "crlf", "decomposed", "emoji", "all of it", "a decomposed letter"],
)
def test_a_finding_stands_where_the_editor_has_its_words(written, place, expected):
    text = text_of(written)
    found = text.range_of(text.span_of(place_of(written, *place)), "utf-16")
    assert expected == (found.start.line, found.start.character, found.end.line, found.end.character)


def test_a_finding_without_a_place_stands_on_the_first_line():
    text = text_of("\ufeffdnr: x\r\nb")
    found = text.range_of(text.span_of(None), "utf-16")
    assert Range(Position(0, 1), Position(0, 7)) == found


def test_an_edit_writes_the_line_ends_of_the_text():
    assert "# å\r\n" == text_of("a\r\nb\n").new_text(Edit(Span(0, 0), "# å\n"))
    assert "# å\n" == text_of("a").new_text(Edit(Span(0, 0), "# å\n"))


@given(TEXTS, UNITS)
@example("\ufeff" + NFD, "utf-16")
def test_every_place_of_the_text_as_read_has_a_range(written, units):
    text = text_of(written)
    length = len(text.as_read.text)
    for start in range(length + 1):
        found = text.range_of(Span(start, length), units)
        assert found.end == text.position(len(written), units)
        assert found.start <= found.end


def test_half_a_pair_gets_a_stand_in():
    assert "a\ufffdb" == without_halves("a\ud83db")
    assert "a😀b" == without_halves("a\ud83d\ude00b")
    assert "åäö" == without_halves("åäö")
