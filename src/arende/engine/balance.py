"""The blocks of one part that stand open: what closes what, and which names live inside."""

from collections.abc import Mapping
from dataclasses import dataclass

from arende.engine.findings import Findings
from arende.engine.names import Name
from arende.engine.placed import PlacedTag
from arende.engine.strict import TC, TR, Element

_CLOSES = {"endfor": "for", "endif": "if"}
_CLOSED_BY = {"for": "endfor", "if": "endif"}


@dataclass(slots=True)
class _Open:
    placed: PlacedTag
    place: str
    outside: dict[str, Name]
    has_else: bool = False


class Balance:
    """A stack of open blocks. *scope* holds the names that can be said where the reading stands."""

    def __init__(self, names: dict[str, Name], findings: Findings) -> None:
        self.scope = names
        self._findings = findings
        self._open: list[_Open] = []

    def open(self, placed: PlacedTag, place: str, bound: Mapping[str, Name]) -> None:
        """A block begins, with names of its own."""
        self._open.append(_Open(placed, place, self.scope))
        if bound:
            self.scope = {**self.scope, **bound}

    def bind(self, name: str, value: Name) -> None:
        """A ``set`` in the block that stands open."""
        self.scope = {**self.scope, name: value}

    def guess(self, name: str, value: Name) -> None:
        """Binds the name of a loop that could not be read, so that one fault is not reported many times."""
        if name.isidentifier():
            self.bind(name, value)

    def between(self, placed: PlacedTag, place: str) -> None:
        """An ``else`` or ``elif``: belongs to the innermost open block."""
        if not self._open:
            message = f"{placed.tag.written} hör inte till något villkor"
            advice = f"lägg till {{%{placed.tag.level} if … %}} före, eller ta bort taggen"
            self._findings.error("E204", message, advice, place)
            return
        innermost = self._open[-1]
        word = innermost.placed.tag.word
        if innermost.has_else or (placed.tag.word == "elif" and word == "for"):
            message = f"{placed.tag.written} kan inte stå efter {innermost.placed.tag.written} här"
            self._findings.error("E204", message, "låt varje villkor ha högst ett else, sist", place)
        innermost.has_else = placed.tag.word == "else"
        self._same_manner(innermost, placed, place)

    def close(self, placed: PlacedTag, place: str) -> PlacedTag | None:
        """An ``endfor`` or ``endif``: gives the tag that it closes."""
        word = _CLOSES[placed.tag.word]
        if not any(block.placed.tag.word == word for block in self._open):
            message = f"{placed.tag.written} avslutar {_unopened(word)}"
            advice = f"lägg till {{%{placed.tag.level} {word} … %}} före, eller ta bort taggen"
            self._findings.error("E204", message, advice, place)
            return None
        while self._open[-1].placed.tag.word != word:
            self._unclosed(self._open[-1])
            self.scope = self._open.pop().outside
        block = self._open.pop()
        if word == "for":
            self.scope = block.outside
        self._same_manner(block, placed, place)
        return block.placed

    def finish(self) -> None:
        """The part ends: what stands open is reported."""
        for block in self._open:
            self._unclosed(block)

    def is_inside(self, paragraph: Element) -> bool:
        """Whether a block that was opened inside *paragraph* stands open."""
        return any(
            not block.placed.tag.level and block.placed.text.element is paragraph for block in self._open
        )

    def _unclosed(self, block: _Open) -> None:
        tag = block.placed.tag
        closing = f"{{%{tag.level} {_CLOSED_BY[tag.word]} %}}"
        self._findings.error("E203", f"{tag.written} avslutas aldrig", f"lägg till {closing}", block.place)

    def _same_manner(self, block: _Open, placed: PlacedTag, place: str) -> None:
        opened, closed = block.placed.tag, placed.tag
        if opened.level != closed.level:
            wanted = f"{{%{opened.level} {closed.body} %}}"
            message = f"{opened.written} och {closed.written} är skrivna på olika sätt"
            self._findings.error("E205", message, f"skriv {wanted}", place)
        elif _container(block.placed) is not _container(placed):
            if not opened.level:
                advice = f"skriv {{%p {opened.body} %}} och {{%p {closed.body} %}} i egna stycken"
            else:
                advice = "låt båda stå direkt i samma text, tabell eller cell"
            message = f"{opened.written} börjar i {block.place} men {closed.written} står här"
            self._findings.error("E205", message, advice, place)


def _unopened(word: str) -> str:
    return {"for": "en loop som inte är öppnad", "if": "ett villkor som inte är öppnat"}[word]


def _container(placed: PlacedTag) -> Element | None:
    paragraph = placed.text.element
    match placed.tag.level:
        case "tr":
            row = next(paragraph.iterancestors(TR), None)
            return row.getparent() if row is not None else None
        case "tc":
            cell = next(paragraph.iterancestors(TC), None)
            return cell.getparent() if cell is not None else None
        case "p":
            return paragraph.getparent()
        case _:
            return paragraph
