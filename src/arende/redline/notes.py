"""Footnotes: which of the old version go on in the new, and which are copied to be seen as cut."""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, field

from arende.redline.alignment import align
from arende.redline.blocks import Block, Reader, together
from arende.redline.elements import ID, Element
from arende.redline.marks import Ink
from arende.redline.pieces import Kind, Piece
from arende.redline.version import Version


@dataclass(frozen=True, slots=True)
class NoteChange:
    """A footnote of the redline whose text is to be marked: *old* and *new* are the notes, or None."""

    old: Element | None
    new: Element | None


@dataclass
class Notes:
    """The footnotes of one redline; *changes* are those whose content is still to be marked."""

    old: Version
    new: Version
    changes: list[NoteChange] = field(default_factory=list)

    def called(self, identity: str, ink: Ink, was: str | None) -> str:
        """The id in the redline of the note that its own version calls *identity*; *was* is the old one's."""
        if ink.is_old:
            return self._copied(identity)
        note = self.new.notes.get(identity)
        if note is not None and ink is Ink.KEEP and was is not None:
            self.changes.append(NoteChange(self.old.notes.get(was), note))
        elif note is not None and ink is not Ink.KEEP:
            self.changes.append(NoteChange(None, note))
        return identity

    def pair(self, old: Sequence[Piece], new: Sequence[Piece]) -> tuple[list[Piece], list[Piece]]:
        """The pieces of two paragraphs, with one key for two notes that are the same one rewritten.

        The last notes of two paragraphs that end with one are the same one in any case: LibreOffice 7.4 joins
        the paragraph to the next where a note is cut and another added at its end.
        """
        here = [place for place, piece in enumerate(old) if piece.kind is Kind.NOTE]
        there = [place for place, piece in enumerate(new) if piece.kind is Kind.NOTE]
        if not here and not there:
            return list(old), list(new)
        blocks = [self._block(self.old, old[place]) for place in here]
        others = [self._block(self.new, new[place]) for place in there]
        same = {here[i]: there[j] for i, j in align(blocks, others)}
        ends = _last(old), _last(new)
        if ends[0] in here and ends[1] in there and ends[0] not in same and ends[1] not in same.values():
            same[ends[0]] = ends[1]
        turned = {j: i for i, j in same.items()}
        return (
            [_renamed(piece, ("note", place)) if place in here else piece for place, piece in enumerate(old)],
            [
                _renamed(piece, ("note", turned.get(place, f"ny {place}"))) if place in there else piece
                for place, piece in enumerate(new)
            ],
        )

    def _block(self, version: Version, piece: Piece) -> Block:
        """The note that *piece* calls, as one block."""
        note = version.notes.get(str(piece.content[0].get(ID)))
        if note is None or version.footnotes is None:
            return Block(piece.content[0], "note", None, {}, 0)
        blocks = Reader(version, version.footnotes).story(note)
        weight = sum(block.weight for block in blocks)
        return Block(note, "note", tuple(block.signature for block in blocks), together(blocks), weight)

    def _copied(self, identity: str) -> str:
        """Puts the old version's note last among the new version's, under a number of its own."""
        note, part = self.old.notes.get(identity), self.new.footnotes
        if note is None or part is None:
            return identity
        name = str(max((int(str(one.get(ID))) for one in part.root), default=0) + 1)
        made = deepcopy(note)
        made.set(ID, name)
        for child in list(made):
            made.remove(child)
        part.root.append(made)
        self.changes.append(NoteChange(note, made))
        return name


def _last(pieces: Sequence[Piece]) -> int:
    """The place of the last piece that takes room; -1 where none does."""
    return max((place for place, piece in enumerate(pieces) if piece.kind is not Kind.MARK), default=-1)


def _renamed(piece: Piece, key: object) -> Piece:
    return Piece(piece.kind, key, piece.text, piece.form, piece.properties, piece.wrappings, piece.content)
