"""Who changed the text and when, and the elements that say so, numbered as they are made."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from lxml import etree

from arende.redline.elements import DEL, ID, INS, MOVE_FROM, MOVE_TO, NAME, Element, w


@dataclass(frozen=True, slots=True)
class Marks:
    """The name that the changes carry, and their moment as ISO text (``2026-09-24T13.05`` or a day alone).

    Word shows the hour as it is written, so an offset is left out and the clock of the place is kept.
    Raises ValueError where *moment* is no moment, or *author* is empty.
    """

    author: str
    moment: str

    def __post_init__(self) -> None:
        datetime.fromisoformat(self.moment)
        if not self.author.strip():
            raise ValueError("a change needs an author")

    def attributes(self) -> Mapping[str, str]:
        """``w:author`` and ``w:date``."""
        moment = datetime.fromisoformat(self.moment)
        return {w("author"): self.author.strip(), w("date"): f"{moment:%Y-%m-%dT%H:%M:%SZ}"}


class Ink(Enum):
    """What is said of a stretch: the element that wraps it, or none where it is kept."""

    KEEP = ""
    ADD = INS
    CUT = DEL
    MOVED_HERE = MOVE_TO
    MOVED_AWAY = MOVE_FROM

    @property
    def is_old(self) -> bool:
        """Whether the stretch is one of the old version's alone."""
        return self in (Ink.CUT, Ink.MOVED_AWAY)


_RANGES = {Ink.MOVED_HERE: "moveToRange", Ink.MOVED_AWAY: "moveFromRange"}


class Pen:
    """Makes the elements of one redline; no two carry one id."""

    def __init__(self, marks: Marks, first: int) -> None:
        self._attributes = marks.attributes()
        self._next = first
        self._moves = 0

    def element(self, name: str) -> Element:
        """An element called *name* with id, author and moment."""
        made = etree.Element(name, {ID: str(self._next)})
        for key, given in self._attributes.items():
            made.set(key, given)
        self._next += 1
        return made

    def new_move(self) -> str:
        """The name that the two ends of one move share."""
        self._moves += 1
        return f"flytt{self._moves}"

    def around(self, ink: Ink, name: str) -> tuple[Element, Element]:
        """What stands before and after the paragraphs of the move *name*."""
        start = self.element(w(f"{_RANGES[ink]}Start"))
        start.set(NAME, name)
        return start, etree.Element(w(f"{_RANGES[ink]}End"), {ID: str(start.get(ID))})
