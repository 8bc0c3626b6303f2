"""The text as read and the text as written: the same places, and every other byte left alone."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from arende.source import decode
from arende.source.original import Original
from arende.source.trap import apply
from arende.text import Edit, Span

DECOMPOSED = unicodedata.normalize("NFD", "å")
# Signs that are read as something else than they are written, and some that are not.
SIGNS = st.sampled_from(
    [*"ao :\n\rå”", "\r\n", *"\u030a\u0308\u0323\u212b\u1100\u1161\u11a8\u09c7\u09be\U0001f600\ufb1d\u0344"]
)
TEXTS = st.lists(SIGNS, max_size=30).map("".join)


@pytest.mark.parametrize(
    ("written", "start", "end", "new", "expected"),
    [
        # the words are replaced, and what stands round them keeps its own signs
        (b"\xef\xbb\xbfa: skall\r\nb: 1\r\n", 3, 8, "ska", b"\xef\xbb\xbfa: ska\r\nb: 1\r\n"),
        (b"a: 1\rb: skall\r", 8, 13, "ska", b"a: 1\rb: ska\r"),
        (f"{DECOMPOSED}r: skall  # å".encode(), 4, 9, "ska", f"{DECOMPOSED}r: ska  # å".encode()),
        (b"a: skall", 3, 8, "ska", b"a: ska"),
        # a new line ends as the file's own lines do
        (b"a: 1\r\n", 4, 4, "\nb: 2", b"a: 1\r\nb: 2\r\n"),
        # after two signs that are read as one
        (f"{DECOMPOSED}{DECOMPOSED} x".encode(), 3, 4, "y", f"{DECOMPOSED}{DECOMPOSED} y".encode()),
    ],
)  # fmt: skip
def test_an_edit_changes_its_own_bytes_alone(written, start, end, new, expected):
    assert expected == Original(written).edited([Edit(Span(start, end), new)])


def test_a_place_inside_a_composed_letter_is_no_place_in_the_file():
    hangul = "\u1100\u1161\u09c7\u0323\u0308"  # read as one syllable, and marks in their order
    original = Original(f"e\u0323\u0302{hangul}".encode())
    assert original.span(Span(0, 1)) == Span(0, 3)
    assert None is Original("\u0958a".encode()).edited([Edit(Span(1, 2), "x")])


@settings(deadline=None)
@given(TEXTS)
@example("\u0958")
def test_every_place_of_the_text_as_read_is_the_same_place_as_written_or_none(written):
    read = decode(written.encode(), "a").text
    original = Original(written.encode())
    places = [original.offset(at) for at in range(len(read) + 1)]
    known = [(at, place) for at, place in enumerate(places) if place is not None]
    assert (0, 0) == known[0]
    assert (len(read), len(written)) == known[-1]
    for (start, from_), (end, to) in pairwise(known):
        piece = original.text[from_:to]
        assert read[start:end] == decode(piece.encode(), "a").text


@settings(deadline=None)
@given(TEXTS, st.integers(0, 30), st.integers(0, 5), st.sampled_from(["", "x", "x\ny"]))
def test_bytes_outside_the_edit_survive_and_what_is_read_is_the_edited_text(written, start, length, new):
    data = b"\xef\xbb\xbf" + written.encode()
    read = decode(data, "a").text
    span = Span(min(start, len(read)), min(start + length, len(read)))
    edited = Original(data).edited([Edit(span, new)])
    if edited is None:
        return
    place = Original(data).span(span)
    assert place is not None
    assert edited.startswith(b"\xef\xbb\xbf" + written[: place.start].encode())
    assert edited.endswith(written[place.end :].encode())
    if new == "x":  # a letter that nothing joins: what is read is the text with the edit
        after = decode(edited, "a").text
        assert unicodedata.normalize("NFC", apply(read, [Edit(span, new)])) == after
