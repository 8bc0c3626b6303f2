"""Two edits of one YAML text woven to one: ours with theirs put in, piece by piece."""

from collections.abc import Iterator

from arende.address import Address
from arende.merging.alignment import Slot, align
from arende.merging.layout import layout
from arende.merging.numbers import misnumbered
from arende.merging.paragraphs import Stretch, ending, fold_text, stretches
from arende.merging.pieces import Cut, Piece, Uncuttable, cut
from arende.merging.sides import ABSENT, Chunk, Clash, Side, Value, resolved
from arende.merging.values import as_records, fold, keys_in_order, place, quarrel
from arende.merging.writing import block, fits_in_brackets, flow, header, indented
from arende.source import decode, parse
from arende.source.nodes import Entries, Items


def weave(base: Cut | None, ours: Cut, theirs: Cut, fine: bool) -> list[Chunk]:
    """The whole text. *fine*: a clash in a text is told by paragraph, else the whole text is one."""
    head = layout(base.head if base else "", ours.head, theirs.head)
    foot = layout(base.foot if base else "", ours.foot, theirs.foot)
    inner = _Weaver(fine).collection(base.root if base else None, ours.root, theirs.root, Address())
    return [head, *inner, foot]


class _Weaver:
    """Weaves pieces; all it gives stands in ours' columns."""

    def __init__(self, fine: bool) -> None:
        self.fine = fine

    def collection(self, base: Piece | None, ours: Piece, theirs: Piece, at: Address) -> list[Chunk]:
        """The children of two values of the same kind."""
        if isinstance(ours.node, Entries):
            return self._entries(base, ours, theirs, at)
        return self._items(base, ours, theirs, at)

    def _entries(self, base: Piece | None, ours: Piece, theirs: Piece, at: Address) -> list[Chunk]:
        old, mine, other = (_named(one) for one in (base, ours, theirs))
        whole = misnumbered(base.value if base else {}, _dict(ours), _dict(theirs))
        column = ours.children[0].column
        chunks: list[Chunk] = []
        for key in keys_in_order(list(mine), list(other)):
            left, right = mine.get(key), other.get(key)
            if key in whole:
                chunks.append(Clash(_text(left, column), _text(right, column), at / key))
            else:
                chunks += self.piece(old.get(key), left, right, column, at / key)
        return chunks

    def _items(self, base: Piece | None, ours: Piece, theirs: Piece, at: Address) -> list[Chunk]:
        old = base.children if base is not None and isinstance(base.node, Items) else ()
        plan = align(*([child.value for child in one] for one in (old, ours.children, theirs.children)))

        def woven(slots: tuple[Slot, ...]) -> list[Chunk]:
            column = ours.children[0].column
            return [
                chunk
                for slot in slots
                for chunk in self.piece(
                    _child(old, slot.base),
                    _child(ours.children, slot.ours),
                    _child(theirs.children, slot.theirs),
                    column,
                    at / place(slot),
                    slot.whole,
                )
            ]

        if not plan.clashes:
            return woven(plan.ours)
        return [Clash(resolved(woven(plan.ours), Side.OURS), resolved(woven(plan.theirs), Side.THEIRS), at)]

    def piece(
        self,
        base: Piece | None,
        ours: Piece | None,
        theirs: Piece | None,
        column: int,
        at: Address,
        whole: bool = False,
    ) -> list[Chunk]:
        """One key or item, of which one side may have nothing. *whole*: it is one field."""
        if ours is None or theirs is None:
            kept = ours or theirs
            if kept is None or (base is not None and base.value == kept.value):
                return []  # the other took it away
            text = _text(kept, column)
            if base is None:
                return [text]
            return [Clash(text, "", at) if ours is not None else Clash("", text, at)]
        old, left, right = _text(base, column), _text(ours, column), _text(theirs, column)
        if right in (left, old):
            return [left]
        if left == old:
            return [right]
        if whole and base is not None and quarrel(base.value, ours.value, theirs.value):
            return [Clash(left, right, at)]
        mine, other = ours.at(column), theirs.at(column)
        lead = layout(base.at(column).lead if base else "", mine.lead, other.lead)
        start = lead + " " * column + mine.mark
        return [start, *self._body(base.at(column) if base else None, mine, other, at)]

    def _body(self, base: Piece | None, ours: Piece, theirs: Piece, at: Address) -> list[Chunk]:
        old: Value = base.value if base is not None else ABSENT
        mine, other = ours.value, theirs.value
        if _same_kind(ours, theirs) and ours.is_block and theirs.is_block:
            same = base is not None and type(base.value) is type(mine) and bool(base.value)
            return self._inner(_as_block(old, base, ours.column) if same else None, ours, theirs, at)
        if mine == other or other == old:
            return [_with_tail(ours, base, theirs)]
        if mine == old:
            return [_with_tail(theirs, base, ours)]
        old, mine, other = as_records(at, old, mine, other)
        if isinstance(mine, dict | list) and type(mine) is type(other):
            return self._restyled(old, ours, mine, theirs, other, at)
        if isinstance(mine, str) and isinstance(other, str) and isinstance(old, str):
            return self._text(old, ours, theirs, at)
        return [Clash(ours.body, theirs.body, at)]

    def _inner(self, base: Piece | None, ours: Piece, theirs: Piece, at: Address) -> list[Chunk]:
        """A value on lines of its own in both."""
        chunks = self.collection(base, ours, theirs, at)
        gap = ours.gap if base is None or "\n" not in ours.gap else layout(base.gap, ours.gap, theirs.gap)
        empty = " {}\n" if isinstance(ours.node, Entries) else " []\n"
        sides = [resolved(chunks, side) for side in Side]
        if not all(one.strip() for one in sides):
            left, right = (gap + one if one.strip() else empty for one in sides)
            return [left] if left == right else [Clash(left, right, at)]
        return [gap, *(chunks if "\n" in gap else _stripped(chunks))]

    def _restyled(
        self, old: Value, ours: Piece, mine: Value, theirs: Piece, other: Value, at: Address
    ) -> list[Chunk]:
        """Two lists, or keys, not both on lines of their own: in brackets where they are and it fits."""
        if ours.written and theirs.written and fits_in_brackets(mine) and fits_in_brackets(other):
            known: list[Address] = []
            left, right = (flow(fold(old, mine, other, side, at, known)) for side in Side)
            tail = theirs.tail if not ours.tail.strip() else ours.tail
            return [ours.gap, left if left == right else Clash(left, right, known[0]), tail]
        if not mine or not other:  # an empty list has no lines to go by
            left, right = (block(fold(old, mine, other, side, at, []), ours.column) for side in Side)
            return [left if left == right else Clash(left, right, at)]
        base = _as_block(old, None, ours.column) if old and type(old) is type(mine) else None
        left_piece, right_piece = _as_block(mine, ours, ours.column), _as_block(other, theirs, ours.column)
        return self._inner(base, left_piece, right_piece, at)

    def _text(self, old: str, ours: Piece, theirs: Piece, at: Address) -> list[Chunk]:
        mine, other = str(ours.value), str(theirs.value)
        parts = stretches(old, mine, other)
        wholes = [fold_text(old, mine, other, side)[0] for side in Side]
        if wholes == [mine, other]:
            return [Clash(ours.body, theirs.body, at)]
        column = _text_column(ours)
        left, right = (_text_block(whole, column) for whole in wholes)
        if left == right:
            return [left]
        if not self.fine or not all(wholes) or header(wholes[0]) != header(wholes[1]):
            return [Clash(left, right, at)]
        return [
            f" {header(wholes[0])}\n",
            *_stretches(parts, column, at),
            "\n" * (len(ending(old, mine, other)) - 1),
        ]


def _text_block(text: str, column: int) -> str:
    """*text* on lines of its own at *column*, from the blank after its mark."""
    return f" {header(text)}\n{indented(text, column)}" if text else " ''\n"


def _stretches(parts: list[Stretch], column: int, at: Address) -> Iterator[Chunk]:
    """The lines of *parts*; the blank line between two stands before the second.

    Where the first may be left out altogether it stands after that instead.
    """
    first = parts[0]
    after = not (first.ours and first.theirs)
    for number, part in enumerate(parts):
        before = number > (1 if after else 0)
        ends = after and number == 0
        left, right = (_paragraphs(one, column, before, ends) for one in (part.ours, part.theirs))
        yield Clash(left, right, at) if part.clashes else left


def _paragraphs(paragraphs: tuple[str, ...], column: int, follows: bool, ends: bool) -> str:
    if not paragraphs:
        return ""
    whole = "\n".join(indented(one, column) for one in paragraphs)
    return ("\n" if follows else "") + whole + ("\n" if ends else "")


def _text_column(piece: Piece) -> int:
    """Where the lines of a text stand; two steps in where it has none."""
    if not piece.is_text_block:
        return piece.column + 2
    lines = piece.written.split("\n")[1:]
    return next((len(line) - len(line.lstrip(" ")) for line in lines if line.strip()), piece.column + 2)


def _as_block(value: Value, piece: Piece | None, column: int) -> Piece:
    """*piece* itself where it says *value* on lines of its own, else *value* written so."""
    if piece is not None and piece.is_block and piece.value == value:
        return piece
    made = cut(parse(decode(f"k:{block(value, 0)}".encode(), "k"))).root.children[0].at(column)
    if piece is not None and piece.mark == "-" and isinstance(value, dict):
        inner = tuple(child.at(column + 2) for child in made.children)
        return Piece(made.lead, "-", column, " ", made.node, children=inner, keys=made.keys)
    return made


def _with_tail(piece: Piece, base: Piece | None, other: Piece) -> str:
    """*piece*'s value with the other's comment after it, where only the other wrote one."""
    plain = not (piece.is_block or other.is_block or piece.is_text_block or other.is_text_block)
    if plain and base is not None and piece.tail == base.tail and "\n" in other.tail:
        return piece.gap + piece.written + other.tail if piece.written else piece.body
    return piece.body


def _same_kind(ours: Piece, theirs: Piece) -> bool:
    return type(ours.node) is type(theirs.node)


def _named(piece: Piece | None) -> dict[str, Piece]:
    return dict(zip(piece.keys, piece.children, strict=True)) if piece is not None and piece.is_block else {}


def _dict(piece: Piece) -> dict[str, Value]:
    value = piece.value
    return value if isinstance(value, dict) else {}


def _child(children: tuple[Piece, ...], index: int | None) -> Piece | None:
    return None if index is None else children[index]


def _text(piece: Piece | None, column: int) -> str:
    return "" if piece is None else piece.at(column).whole


def _stripped(chunks: list[Chunk]) -> list[Chunk]:
    """*chunks* without the indentation first, for what stands on the line of its dash."""
    found: list[Chunk] = []
    for index, chunk in enumerate(chunks):
        if isinstance(chunk, Clash):
            found.append(Clash(chunk.ours.lstrip(" "), chunk.theirs.lstrip(" "), chunk.address))
            if chunk.ours and chunk.theirs:
                return found + chunks[index + 1 :]
            # Only one side has it: what comes after stands first in the other.
            raise Uncuttable
        found.append(chunk.lstrip(" "))
        if chunk:
            return found + chunks[index + 1 :]
    return found
