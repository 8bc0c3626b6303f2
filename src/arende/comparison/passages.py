"""Which pieces of two texts differ, each as it was beside what it is."""

from collections.abc import Sequence

from arende.comparison.aligning import aligned
from arende.comparison.change import Passage
from arende.comparison.pieces import Kind, Piece

_Pairs = list[tuple[int | None, int | None]]


def passages(old: Sequence[Piece], new: Sequence[Piece]) -> tuple[Passage, ...]:
    """The pieces that differ, in reading order; none where they all are the same.

    A single paragraph that became another is one passage, however little they have in common.
    """
    if _is_one_paragraph(old) and _is_one_paragraph(new):
        pairs: _Pairs = [(0, 0)]
    else:
        pairs = _paired(old, new)
    found = []
    for i, j in pairs:
        before, after = old[i] if i is not None else None, new[j] if j is not None else None
        if before is None or after is None or _key(before) != _key(after):
            found.append(_passage(before, after))
    if not found and list(map(_key, old)) != list(map(_key, new)):
        return (Passage(together(old), together(new)),)
    return tuple(found)


def together(pieces: Sequence[Piece]) -> str:
    """The pieces one below the other."""
    return "\n".join(piece.shown for piece in pieces)


def _is_one_paragraph(pieces: Sequence[Piece]) -> bool:
    return len(pieces) == 1 and pieces[0].kind is Kind.PARAGRAPH


def _key(piece: Piece) -> tuple[Kind, str]:
    return piece.kind, piece.text


def _passage(before: Piece | None, after: Piece | None) -> Passage:
    if before is not None and after is not None:
        return Passage(before.beside(after), after.beside(before))
    return Passage(before.shown if before else "", after.shown if after else "")


def _paired(old: Sequence[Piece], new: Sequence[Piece]) -> _Pairs:
    """Each place in one pair, in the order of *new*; what was removed stands after what it stood after."""
    partner: dict[int, int] = {}
    for kind in Kind:
        own = [place for place, piece in enumerate(old) if piece.kind is kind]
        others = [place for place, piece in enumerate(new) if piece.kind is kind]
        for i, j in _aligned([old[place] for place in own], [new[place] for place in others]):
            partner[own[i]] = others[j]
    _pair_headings(old, new, partner)
    taken = set(partner.values())
    placed: list[tuple[tuple[int, int], tuple[int | None, int | None]]] = []
    last = -1
    for i in range(len(old)):
        last = partner.get(i, last)
        placed.append(((last, 0 if i in partner else i + 1), (i, partner.get(i))))
    placed += [((j, 0), (None, j)) for j in range(len(new)) if j not in taken]
    return [pair for _, pair in sorted(placed, key=lambda one: one[0])]


def _aligned(old: Sequence[Piece], new: Sequence[Piece]) -> list[tuple[int, int]]:
    pairs = aligned(
        [piece.text for piece in old],
        [piece.text for piece in new],
        [piece.name for piece in old],
        [piece.name for piece in new],
    )
    return [(i, j) for i, j in pairs if i is not None and j is not None]


def _pair_headings(old: Sequence[Piece], new: Sequence[Piece], partner: dict[int, int]) -> None:
    """A heading that was given other words is the same heading, where what stands about it is the same."""
    for i in range(len(old)):
        if i in partner or old[i].kind is not Kind.HEADING:
            continue
        for j in range(len(new)):
            is_free = j not in partner.values() and new[j].kind is Kind.HEADING
            if is_free and (partner.get(i + 1) == j + 1 or partner.get(i - 1) == j - 1):
                partner[i] = j
                break
