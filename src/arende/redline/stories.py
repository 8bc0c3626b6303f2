"""A story marked in place: the new version's tree, with what was cut put in where it stood."""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from arende.redline import properties
from arende.redline.blocks import Block, Paragraph, Row, Table, texts
from arende.redline.carrying import Carrier
from arende.redline.elements import (
    P_PR,
    P_PR_CHANGE,
    R_PR,
    SECT_PR,
    TBL,
    TBL_PR,
    TC,
    TC_PR,
    TR_PR,
    Element,
    P,
    flow,
    w,
)
from arende.redline.marks import Ink, Pen
from arende.redline.moves import together
from arende.redline.notes import Notes
from arende.redline.numbers import Numbers
from arende.redline.pieces import Kind, Piece
from arende.redline.plan import Step, plan, whole
from arende.redline.seams import cut_before, seamed
from arende.redline.version import Part
from arende.redline.wording import Change, changes
from arende.redline.writing import LineWriter

_ROW_EXCEPTIONS, _GRID = w("tblPrEx"), w("tblGrid")
_FIRST = (TBL_PR, _GRID, TC_PR)


@dataclass(frozen=True)
class Desk:
    """What marking needs wherever in the redline it is done."""

    pen: Pen
    carrier: Carrier
    notes: Notes
    numbers: Numbers


class Story:
    """The marking of stories in one part of the new version."""

    def __init__(self, part: Part, desk: Desk) -> None:
        self._part = part
        self._desk = desk

    def mark(self, old: Sequence[Block], new: Sequence[Block], container: Element) -> None:
        """Marks in *container*, which holds *new*, all that was otherwise in *old*."""
        self.follow(plan(old, new, to_the_end=True), container)

    def mark_whole(self, blocks: Sequence[Block], ink: Ink, container: Element) -> None:
        """Marks a story that came or went with what holds it: a note, or a cell of a row."""
        self.follow(whole(blocks, ink), container)

    def follow(self, steps: Sequence[Step], container: Element) -> None:
        """Marks in *container*, which holds what is new of *steps*, what they say."""
        placed: list[tuple[Step, Element]] = []
        last: Element | None = None
        steps = list(seamed(steps))
        for place, step in enumerate(steps):
            following = steps[place + 1].ink if place + 1 < len(steps) else Ink.KEEP
            element = self._step(step, following)
            if step.new is None:
                _put(element, last, container)
            placed.append((step, element))
            last = element
        self._fence_moves(placed)
        self._part_tables(container)

    def _step(self, step: Step, following: Ink) -> Element:
        match step:
            case Step(old=Paragraph() as old, new=Paragraph() as new, joined=Paragraph() as rest):
                return self._joined(old, new, rest)
            case Step(old=Paragraph() as old, new=Paragraph() as new, split=Paragraph() as rest):
                return self._split(old, new, rest)
            case Step(old=Paragraph() as old, new=Paragraph() as new):
                return self._rewritten(old, new, step.mark, following)
            case Step(old=Table() as old, new=Table() as new):
                self._table(old, new)
                return new.element
            case Step(old=None, new=Paragraph() as new):
                return self._added(new, step)
            case Step(old=Paragraph() as old):
                return self._cut(old, step)
            case Step(old=None, new=Table() as new):
                for row in new.rows:
                    self._row_alone(row, row.element, Ink.ADD)
                return new.element
            case Step(old=Table() as old):
                return self._cut_table(old)
        raise TypeError(f"no such step: {step}")

    def _rewritten(self, old: Paragraph, new: Paragraph, mark: Ink, following: Ink) -> Element:
        desk = self._desk
        if old.signature != new.signature:
            self._compare(self._writer(new.element), old.pieces, new.line.pieces, following)
        properties.restyle(new.element, old.element, desk.numbers, desk.pen)
        properties.mark_end(new.element, mark, desk.pen)
        return new.element

    def _compare(
        self, writer: LineWriter, old: Sequence[Piece], new: Sequence[Piece], following: Ink
    ) -> None:
        """Writes the words of one paragraph; *following* is what becomes of the block after it."""
        here, there = self._desk.notes.pair(old, new)
        found = changes(here, there)
        last = max((place for place, change in enumerate(found) if _takes_room(change)), default=-1)
        for place, change in enumerate(found):
            # LibreOffice takes text added last and an added paragraph after it for one change.
            _write(writer, change, added_first=place == last and following is Ink.ADD)

    def _joined(self, old: Paragraph, new: Paragraph, rest: Paragraph) -> Element:
        """Puts back the mark between *old* and *rest*, as one that was cut; gives the last paragraph."""
        desk, place = self._desk, cut_before(new.line.pieces, rest.pieces)
        first = etree.Element(P)
        first.append(properties.old_properties(old.element, desk.numbers))
        new.element.addprevious(first)
        self._compare(self._writer(first), old.pieces, new.line.pieces[:place], Ink.KEEP)
        properties.mark_end(first, Ink.CUT, desk.pen)
        _keep(self._writer(new.element), rest.pieces, new.line.pieces[place:])
        properties.restyle(new.element, rest.element, desk.numbers, desk.pen)
        return new.element

    def _split(self, old: Paragraph, new: Paragraph, rest: Paragraph) -> Element:
        """Marks as added the mark between *new* and *rest*; gives the last paragraph."""
        desk, place = self._desk, cut_before(old.pieces, rest.pieces)
        self._compare(self._writer(new.element), old.pieces[:place], new.line.pieces, Ink.KEEP)
        properties.mark_end(new.element, Ink.ADD, desk.pen)
        _keep(self._writer(rest.element), old.pieces[place:], rest.line.pieces)
        for one in (new, rest):
            properties.restyle(one.element, old.element, desk.numbers, desk.pen)
        return rest.element

    def _added(self, new: Paragraph, step: Step) -> Element:
        writer = self._writer(new.element)
        for piece in new.line.pieces:
            writer.put(piece, step.ink)
        if step.like_old is not None:
            properties.restyle(new.element, step.like_old.element, self._desk.numbers, self._desk.pen)
        properties.mark_end(new.element, step.mark, self._desk.pen)
        return new.element

    def _cut(self, old: Paragraph, step: Step) -> Element:
        made = etree.Element(P)
        was = properties.old_properties(old.element, self._desk.numbers)
        if step.like_new is None:
            made.append(was)
        else:
            made.append(_bare(step.like_new.element))
            properties.restyle(made, old.element, self._desk.numbers, self._desk.pen)
        properties.mark_end(made, step.mark, self._desk.pen)
        writer = self._writer(made)
        for piece in old.pieces:
            writer.put(piece, step.ink)
        return made

    def _writer(self, paragraph: Element) -> LineWriter:
        desk = self._desk
        return LineWriter(paragraph, self._part, desk.pen, desk.carrier, desk.notes)

    def _table(self, old: Table, new: Table) -> None:
        if old.signature == new.signature:
            for one, other in zip(texts([old]), texts([new]), strict=True):
                properties.restyle(other.element, one.element, self._desk.numbers, self._desk.pen)
            return
        last: Element | None = None
        for step in plan(old.rows, new.rows, to_the_end=False):
            match step:
                case Step(old=Row() as before, new=Row() as after):
                    for was, now, cell in zip(before.cells, after.cells, after.containers, strict=True):
                        self.mark(was, now, cell)
                    last = after.element
                case Step(old=None, new=Row() as row):
                    last = self._row_alone(row, row.element, Ink.ADD)
                case Step(old=Row() as row):
                    made = self._row_alone(row, deepcopy(row.element), Ink.CUT)
                    _put(made, last, new.element)
                    last = made

    def _cut_table(self, old: Table) -> Element:
        made = etree.Element(TBL)
        for child in old.element:
            if child.tag in (TBL_PR, _GRID):
                made.append(deepcopy(child))
        for row in old.rows:
            made.append(self._row_alone(row, deepcopy(row.element), Ink.CUT))
        return made

    def _row_alone(self, row: Row, element: Element, ink: Ink) -> Element:
        """Marks *element*, which is *row* or a copy of it, and all it holds."""
        element.tail = None
        for cell, blocks in zip(flow(element, TC), row.cells, strict=True):
            if ink.is_old:
                for child in [child for child in cell if child.tag != TC_PR]:
                    cell.remove(child)
            self.mark_whole(blocks, ink, cell)
        row_properties = element.find(TR_PR)
        if row_properties is None:
            row_properties = etree.Element(TR_PR)
            exceptions = element.find(_ROW_EXCEPTIONS)
            element.insert(0 if exceptions is None else 1, row_properties)
        row_properties.append(self._desk.pen.element(ink.value))
        return element

    def _fence_moves(self, placed: Sequence[tuple[Step, Element]]) -> None:
        """Puts the ends of a move round the paragraphs that went together, under one name at both places."""
        away = {step.move: found for step, found in placed if step.move and step.new is None}
        here = {step.move: found for step, found in placed if step.move and step.old is None}
        for group in together(move for move in away if move is not None):
            name = self._desk.pen.new_move()
            for ink, elements in ((Ink.MOVED_AWAY, away), (Ink.MOVED_HERE, here)):
                start, end = self._desk.pen.around(ink, name)
                elements[group[0]].addprevious(start)
                elements[group[-1]].addnext(end)

    def _part_tables(self, container: Element) -> None:
        """Puts a paragraph that was never there between two tables, which Word would otherwise join."""
        for table in list(flow(container, TBL)):
            before = table.getprevious()
            if before is not None and before.tag == TBL:
                between = etree.Element(P)
                spacing = etree.SubElement(properties.of(between), w("spacing"))
                spacing.set(w("after"), "0")
                properties.mark_end(between, Ink.ADD, self._desk.pen)
                properties.mark_end(between, Ink.CUT, self._desk.pen)
                table.addprevious(between)


def _put(element: Element, last: Element | None, container: Element) -> None:
    """Puts *element* after *last*, or first in *container* behind its properties."""
    if last is not None:
        last.addnext(element)
    else:
        container.insert(sum(1 for child in container if child.tag in _FIRST), element)


def _bare(paragraph: Element) -> Element:
    """A copy of *paragraph*'s properties without what is said of its mark."""
    found = paragraph.find(P_PR)
    made = etree.Element(P_PR) if found is None else deepcopy(found)
    for child in list(made):
        if child.tag in (R_PR, SECT_PR, P_PR_CHANGE):
            made.remove(child)
    return made


def _takes_room(change: Change) -> bool:
    return change.kept is not None or any(
        piece.kind is not Kind.MARK for piece in (*change.cut, *change.added)
    )


def _keep(writer: LineWriter, old: Sequence[Piece], new: Sequence[Piece]) -> None:
    """Writes what stands in both; *new* has its marks between."""
    before = iter(old)
    for piece in new:
        writer.put(piece, Ink.KEEP, None if piece.kind is Kind.MARK else next(before))


def _write(writer: LineWriter, change: Change, *, added_first: bool) -> None:
    if change.kept is not None:
        writer.put(change.kept, Ink.KEEP, change.was)
    for ink in (Ink.ADD, Ink.CUT) if added_first else (Ink.CUT, Ink.ADD):
        for piece in change.added if ink is Ink.ADD else change.cut:
            writer.put(piece, ink)
