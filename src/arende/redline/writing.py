"""Pieces to runs: one paragraph written anew, what is added and cut wrapped as such."""

from copy import deepcopy

from lxml import etree

from arende.redline.carrying import Carrier
from arende.redline.elements import (
    BOOKMARK_END,
    BOOKMARK_START,
    ID,
    P_PR,
    R_PR,
    R_PR_CHANGE,
    SDT_CONTENT,
    XML_SPACE,
    Element,
    R,
    T,
    w,
)
from arende.redline.marks import Ink, Pen
from arende.redline.notes import Notes
from arende.redline.pieces import Kind, Piece, Wrapping
from arende.redline.version import Part

_CUT_NAMES = {T: w("delText"), w("instrText"): w("delInstrText")}


class LineWriter:
    """Writes the content of *paragraph*, which stands in *part* of the new version, from the left."""

    def __init__(self, paragraph: Element, part: Part, pen: Pen, carrier: Carrier, notes: Notes) -> None:
        for child in list(paragraph):
            if child.tag != P_PR:
                paragraph.remove(child)
        self._part = part
        self._pen = pen
        self._carrier = carrier
        self._notes = notes
        self._holders = [paragraph]
        self._wrappings: tuple[Wrapping, ...] = ()
        self._within = paragraph
        self._ink = Ink.KEEP
        self._track = paragraph
        self._run: Element | None = None
        self._form: object = None

    def put(self, piece: Piece, ink: Ink, was: Piece | None = None) -> None:
        """Writes *piece* in *ink*; a kept one looked as *was* does in the old version."""
        if piece.kind is Kind.MARK:
            self._mark(piece.content[0], piece.key == "close")
            return
        self._enter(piece.wrappings, ink)
        if piece.is_whole:
            self._run = None
            for one in piece.content:
                self._track.append(self._owned(one, ink))
            return
        run = self._run_for(piece, ink, was)
        if piece.kind is Kind.NOTE:
            run.append(self._reference(piece, ink, was))
        elif piece.content:
            for one in piece.content:
                run.append(self._owned(one, ink))
        else:
            self._write(run, piece.text, ink)

    def _mark(self, element: Element, is_end: bool) -> None:
        """A bookmark's end is put as it stands; a content control holds what comes until it is closed."""
        self._leave()
        if element.tag in (BOOKMARK_START, BOOKMARK_END):
            self._holders[-1].append(element)
        elif is_end:
            self._holders.pop()
        else:
            content = element.find(SDT_CONTENT)
            self._holders[-1].append(element)
            assert content is not None
            for child in list(content):
                content.remove(child)
            self._holders.append(content)
        self._leave()

    def _leave(self) -> None:
        self._wrappings, self._within, self._track = (), self._holders[-1], self._holders[-1]
        self._ink, self._run = Ink.KEEP, None

    def _enter(self, wrappings: tuple[Wrapping, ...], ink: Ink) -> None:
        """Opens the links and the tracking element that the next piece stands in."""
        if [one.key for one in wrappings] != [one.key for one in self._wrappings]:
            self._leave()
            for wrapping in wrappings:
                self._within = self._wrapped(wrapping, ink, self._within)
            self._track, self._wrappings = self._within, wrappings
        if ink is not self._ink:
            self._ink, self._run, self._track = ink, None, self._within
            if ink is not Ink.KEEP:
                self._track = self._pen.element(ink.value)
                self._within.append(self._track)

    def _wrapped(self, wrapping: Wrapping, ink: Ink, within: Element) -> Element:
        bare = etree.Element(wrapping.element.tag)
        for name, given in wrapping.element.items():
            bare.set(name, given)
        within.append(self._carrier.copy(bare, self._part) if ink.is_old else bare)
        return within[-1]

    def _run_for(self, piece: Piece, ink: Ink, was: Piece | None) -> Element:
        form = (piece.form, was.form if was is not None and was.form != piece.form else None)
        is_restyled = was is not None and was.form != piece.form
        if self._run is None or (form, is_restyled) != self._form:
            self._run = etree.SubElement(self._track, R)
            self._form = (form, is_restyled)
            if piece.properties is not None:
                self._run.append(deepcopy(piece.properties))
            if was is not None and is_restyled:
                self._restyled(self._run, was)
        return self._run

    def _restyled(self, run: Element, was: Piece) -> None:
        properties = run.find(R_PR)
        if properties is None:
            properties = etree.SubElement(run, R_PR)
        change = self._pen.element(R_PR_CHANGE)
        change.append(etree.Element(R_PR) if was.properties is None else deepcopy(was.properties))
        properties.append(change)

    def _reference(self, piece: Piece, ink: Ink, was: Piece | None) -> Element:
        made = deepcopy(piece.content[0])
        made.set(
            ID,
            self._notes.called(str(made.get(ID)), ink, None if was is None else str(was.content[0].get(ID))),
        )
        return made

    def _owned(self, element: Element, ink: Ink) -> Element:
        made = self._carrier.copy(element, self._part) if ink.is_old else deepcopy(element)
        made.tail = None
        if ink is Ink.CUT:
            for one in made.iter():
                one.tag = _CUT_NAMES.get(one.tag, one.tag)
        return made

    def _write(self, run: Element, text: str, ink: Ink) -> None:
        name = _CUT_NAMES[T] if ink is Ink.CUT else T
        if len(run) and run[-1].tag == name:
            run[-1].text = (run[-1].text or "") + text
            return
        written = etree.SubElement(run, name)
        written.set(XML_SPACE, "preserve")
        written.text = text
