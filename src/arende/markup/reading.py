"""Markdown text to a tree of blocks, with everything that cannot be printed as problems."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from operator import attrgetter

from markdown_it.token import Token
from markdown_it.utils import EnvType

from arende.markup import wording
from arende.markup.accidents import report_false_lines
from arende.markup.blocks import (
    Block,
    Blocks,
    Heading,
    Inlines,
    ListBlock,
    ListItem,
    Paragraph,
    Quote,
    Role,
    Run,
)
from arende.markup.grammar import block_tokens
from arende.markup.inlines import UNPRINTABLE, Notes, Surroundings, read_inlines, read_paragraph
from arende.markup.inside import KINDS, Inside
from arende.markup.places import Places, Range, Spot
from arende.markup.problems import Problem, Wording
from arende.markup.tables import read_table
from arende.markup.tokens import apart, closing

_FIRST_YEAR = 1000  # No list begins here; a sentence may.


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a text says, and what of it cannot be printed; a text with problems may lack words."""

    blocks: Blocks
    problems: tuple[Problem, ...]

    @property
    def inlines(self) -> Inlines:
        """The content of the first paragraph: all there is when ``parse_line`` gave this."""
        for block in self.blocks.blocks:
            if isinstance(block, Paragraph):
                return block.inlines
        return ()


class BlockReader:
    """Reads one text's tokens into blocks; *problems* gathers as it goes."""

    no_images_in = ""
    """What the text is called when no image has room in it."""

    def __init__(self, text: str) -> None:
        self.problems: list[Problem] = []
        self.places = Places(text)
        self._last_heading = 0
        self._around = Surroundings({}, Notes(), self.report, set())

    def read(self, text: str) -> tuple[Block, ...]:
        """The blocks of *text*, which may differ from the reader's own text in control characters alone."""
        environment: EnvType = {}
        body, definitions = apart(block_tokens(text, environment))
        self._around = Surroundings(environment, Notes(), self.report, set())
        if definitions:
            self._around = replace(self._around, notes=self._notes(definitions))
        blocks = tuple(self._blocks(body, Inside()))
        self._report_unused(definitions, environment)
        return blocks

    def _notes(self, definitions: list[tuple[Token, list[Token]]]) -> Notes:
        """The footnotes by label. While they are read none is known, so one in another is found out."""
        blocks: dict[str, tuple[Block, ...]] = {}
        for opening, content in definitions:
            label = str(opening.meta["label"])
            place = self.places.block(opening)
            if label in blocks:
                self.report(wording.note_twice(label), place)
            if not content:
                self.report(wording.note_empty(label), place)
            blocks.setdefault(label, tuple(self._blocks(content, Inside().within("note"))))
        return Notes(blocks)

    def inlines(self, content: str, spot: Spot) -> Inlines:
        """A paragraph's *content* in running text."""
        return read_inlines(content, spot, self._around, self.no_images_in)

    def report(self, words: Wording, place: Range) -> None:
        """Adds a problem at *place*."""
        self.problems.append(Problem(*words, *place))

    def _blocks(self, tokens: list[Token], inside: Inside) -> Iterator[Block]:
        index = 0
        while index < len(tokens):
            end = closing(tokens, index)
            yield from self.read_block(tokens[index : end + 1], inside)
            index = end + 1

    def read_block(self, tokens: list[Token], inside: Inside) -> Iterator[Block]:
        """The blocks that *tokens*, one block's opening to its closing, make."""
        first = tokens[0]
        place = self.places.block(first) if first.type != "paragraph_open" else (0, 0)
        if inside.is_note and first.type in KINDS:
            self.report(wording.note_holds(KINDS[first.type]), place)
            return
        match first.type:
            case "paragraph_open":
                yield from self.read_paragraph(tokens[1], inside)
            case "heading_open":
                yield from self._heading(tokens, inside, place)
            case "bullet_list_open" | "ordered_list_open":
                yield self._list(tokens, inside.within("list"), place)
            case "blockquote_open":
                if "quote" in inside.containers:
                    self.report(wording.quote_in_quote(), place)
                yield Quote(tuple(self._blocks(tokens[1:-1], inside.within("quote"))))
            case "table_open" if inside.containers:
                self.report(wording.table_inside(inside.named), place)
            case "table_open":
                yield read_table(tokens, self.places, self._around)
            case "fence":
                self.report(wording.code_fence(first.markup), place)
            case "code_block":
                self.report(wording.code_by_indent(), place)
            case "html_block":
                self.report(wording.html(first.content), place)
            case "hr":
                self.report(wording.rule(), place)
            case unknown:
                raise AssertionError(f"markdown-it gave a block we do not know: {unknown}")

    def read_paragraph(self, inline: Token, inside: Inside) -> Iterator[Block]:
        """A paragraph, or an image and its caption."""
        spot = self._spot(inline)
        if "\n" in inline.content:
            report_false_lines(inline.content, spot, self.report)
        container = inside.named if inside.is_note else self.no_images_in
        inlines, image, caption = read_paragraph(inline.content, spot, self._around, container)
        if image is not None:
            yield image
            if caption:
                yield Paragraph((Run(caption),), Role.CAPTION)
        elif inlines:
            yield Paragraph(inlines)

    def _heading(self, tokens: list[Token], inside: Inside, place: Range) -> Iterator[Block]:
        opening, inline = tokens[0], tokens[1]
        level = int(opening.tag[1])
        if opening.markup in ("=", "-"):
            line = self.places.line((opening.map or [0, 1])[1] - 1).strip()
            self.report(wording.heading_by_underline(line[:3], inline.content), place)
            return
        if inside.containers:
            self.report(wording.heading_inside(inside.named), place)
            return
        if level > wording.MAX_HEADING:
            self.report(wording.heading_too_deep(level), place)
        elif level > self._last_heading + 1:
            self.report(wording.heading_skips(level, self._last_heading + 1), place)
        if not inline.content:
            self.report(wording.heading_empty(), place)
        self._last_heading = min(level, wording.MAX_HEADING)
        yield Heading(level, read_inlines(inline.content, self._spot(inline), self._around, "en rubrik"))

    def _list(self, tokens: list[Token], inside: Inside, place: Range) -> ListBlock:
        if inside.lists == wording.MAX_LIST + 1:
            self.report(wording.list_too_deep(), place)
        ordered = tokens[0].type == "ordered_list_open"
        self._report_sign(tokens[0], tokens[1], place[0])
        items: list[ListItem] = []
        numbers: list[tuple[int, Token]] = []
        index = 1
        while index < len(tokens) - 1:
            end = closing(tokens, index)
            opening = tokens[index]
            blocks = tuple(self._blocks(tokens[index + 1 : end], inside))
            if end == index + 1:
                self.report(wording.item_empty(), self.places.block(opening))
            items.append(ListItem(blocks))
            if ordered:
                numbers.append((int(opening.info), opening))
            index = end + 1
        self._report_numbers(numbers)
        return ListBlock(tuple(items), ordered, numbers[0][0] if ordered else 1)

    def _report_sign(self, opening: Token, item: Token, start: int) -> None:
        """Why: as a list's mark, the sign before ”+ 5 %” and the year in ”2026. Därefter” would be gone."""
        if opening.markup == "+" or int(opening.attrs.get("start", 1)) >= _FIRST_YEAR:
            sign = item.info + opening.markup
            self.report(wording.sign_read_as_list(sign), (start, start + len(sign)))

    def _report_numbers(self, numbers: list[tuple[int, Token]]) -> None:
        """Why: Markdown counts on from the first number, whatever stands before the items after it."""
        if len({number for number, _ in numbers}) < 2:
            return
        for printed, (number, opening) in enumerate(numbers, numbers[0][0]):
            if number != printed:
                start, _ = self.places.block(opening)
                start = self.places.text.find(opening.info, start)
                self.report(wording.list_number(number, printed), (start, start + len(opening.info) + 1))
                return

    def _report_unused(self, definitions: list[tuple[Token, list[Token]]], environment: EnvType) -> None:
        for opening, _ in definitions:
            label = str(opening.meta["label"])
            if label not in self._around.notes.used:
                self.report(wording.note_unused(label), self.places.block(opening))
        for label, reference in environment.get("references", {}).items():
            if label not in self._around.references_used:
                start, end = self.places.lines(reference["map"])
                self.report(wording.reference_unused(self._label(start, label)), (start, end))
        for reference in environment.get("duplicate_refs", []):
            start, end = self.places.lines(reference["map"])
            self.report(wording.reference_twice(self._label(start, reference["label"])), (start, end))

    def _label(self, start: int, normalised: str) -> str:
        """A reference's label as written; the parser keeps it in capitals."""
        opening = self.places.text.find("[", start)
        closing = self.places.text.find("]", opening)
        return self.places.text[opening + 1 : closing] if 0 <= opening < closing else normalised

    def _spot(self, inline: Token) -> Spot:
        return Spot(self.places, inline.content, (inline.map or [0])[0])


def parse_blocks(text: str) -> Parsed:
    """The blocks of *text*, and every problem in it, in the order they stand."""
    return parse_with(BlockReader(text), text)


def parse_with(reader: BlockReader, text: str) -> Parsed:
    """What *reader* makes of *text*, its problems sorted by place."""
    readable = text
    if UNPRINTABLE.search(text):
        for match in UNPRINTABLE.finditer(text):
            reader.report(wording.control_character(match[0]), match.span())
        readable = UNPRINTABLE.sub(" ", text)
    blocks = reader.read(readable)
    return Parsed(Blocks(blocks), tuple(sorted(reader.problems, key=attrgetter("start", "end", "code"))))
