"""Chains, blocks and words are put side by side as a reader would."""

import pytest

from arende.redline.chain import heaviest_chain
from arende.redline.pieces import Kind, Piece
from arende.redline.wording import changes


@pytest.mark.parametrize(
    ("pairs", "weights", "expected"),
    [
        ([], [], []),
        ([(0, 0), (1, 1)], [1, 1], [(0, 0), (1, 1)]),
        # One long section stands still while two short ones move.
        ([(0, 2), (1, 0), (2, 1)], [9, 1, 1], [(0, 2)]),
        ([(0, 2), (1, 0), (2, 1)], [1, 1, 1], [(1, 0), (2, 1)]),
        ([(0, 3), (2, 1), (5, 2), (6, 0)], [1, 1, 1, 1], [(2, 1), (5, 2)]),
    ],
)
def test_the_heaviest_chain_stands_still(pairs, weights, expected):
    assert expected == heaviest_chain(pairs, weights)


def pieces(text: str) -> list[Piece]:
    return [
        Piece(Kind.SPACE if token.isspace() else Kind.WORD, token, token)
        for token in text.replace(" ", "\0 \0").split("\0")
    ]


def told(old: str, new: str) -> str:
    written = ""
    for change in changes(pieces(old), pieces(new)):
        written += change.kept.text if change.kept else ""
        written += f"-{''.join(one.text for one in change.cut)}-" if change.cut else ""
        written += f"+{''.join(one.text for one in change.added)}+" if change.added else ""
    return written


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("en bro över ån", "en bro över ån", "en bro över ån"),
        ("en bro", "en ny bro", "en +ny +bro"),
        ("en ny bro", "en bro", "en -ny -bro"),
        # A lone small word between two changes goes with them.
        ("lyktorna och bänkarna", "stolparna och borden", "-lyktorna och bänkarna-+stolparna och borden+"),
        (
            "först lyktorna och bänkarna sist",
            "först stolparna och borden sist",
            "först -lyktorna och bänkarna-+stolparna och borden+ sist",
        ),
    ],
)
def test_words_are_kept_cut_and_added_so_that_it_reads_well(old, new, expected):
    assert expected == told(old, new)


def test_long_texts_with_nothing_in_common_are_changed_whole():
    old, new = (" ".join(f"{sign}{place}" for place in range(400)) for sign in "ab")
    found = changes(pieces(old), pieces(new))
    assert len(old) == sum(len(piece.text) for change in found for piece in change.cut) + sum(
        len(change.was.text) for change in found if change.was
    )
