"""A paragraph's own text over its runs, and the way back from a stretch of that text to the runs."""

from collections.abc import Iterator
from dataclasses import dataclass

from arende.engine.strict import BR, CR, NO_BREAK_HYPHEN, SOFT_HYPHEN, TAB, XML_SPACE, Element, P, T, w

_SIGNS = {TAB: "\t", BR: "\n", CR: "\n", NO_BREAK_HYPHEN: "‑", SOFT_HYPHEN: "\u00ad"}
_PROPERTIES = frozenset((w("pPr"), w("rPr")))


@dataclass(frozen=True, slots=True)
class Piece:
    """One element that gives the paragraph text: a ``w:t``, or a sign with an element of its own."""

    element: Element
    text: str
    start: int

    @property
    def end(self) -> int:
        """Where the piece ends in the paragraph's text."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class ParagraphText:
    """The text of one paragraph, without that of paragraphs inside it (text boxes)."""

    element: Element
    pieces: tuple[Piece, ...]
    text: str

    def replace(self, start: int, end: int, written: str) -> None:
        """Puts *written* where ``text[start:end]`` stands, in the ``w:t`` where that stretch begins.

        Replace from the last stretch to the first: the places of earlier ones hold still.
        """
        first = True
        for piece in self.pieces:
            if piece.end <= start or piece.start >= end:
                continue
            if piece.element.tag != T:
                parent = piece.element.getparent()
                if parent is not None:
                    parent.remove(piece.element)
                continue
            # Later stretches are replaced already: what stands before this one holds still.
            current = piece.element.text or ""
            head = current[: max(start - piece.start, 0)]
            tail = current[len(head) + min(end, piece.end) - max(start, piece.start) :]
            piece.element.text = head + (written if first else "") + tail
            piece.element.set(XML_SPACE, "preserve")
            first = False


def paragraph_text(paragraph: Element) -> ParagraphText:
    """The text of *paragraph* as a reader sees it, with the elements it comes from."""
    pieces: list[Piece] = []
    length = 0
    for element in _own(paragraph):
        text = (element.text or "") if element.tag == T else _SIGNS[element.tag]
        if text:
            pieces.append(Piece(element, text, length))
            length += len(text)
    return ParagraphText(paragraph, tuple(pieces), "".join(piece.text for piece in pieces))


def _own(parent: Element) -> Iterator[Element]:
    for child in parent:
        if child.tag == T or child.tag in _SIGNS:
            yield child
        elif child.tag != P and child.tag not in _PROPERTIES:
            yield from _own(child)
