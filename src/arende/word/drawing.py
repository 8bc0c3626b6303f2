"""A tree of blocks as WordprocessingML, in the template's own styles."""

from collections.abc import Sequence

from arende.markup.blocks import (
    Block,
    Blocks,
    FootnoteMark,
    Heading,
    ImageBlock,
    Inlines,
    LineBreak,
    ListBlock,
    ListItem,
    PageReference,
    Paragraph,
    PointList,
    Quote,
    Role,
    Run,
    Table,
)
from arende.model.marker import Marker
from arende.word.canvas import Canvas
from arende.word.elements import RELATIONSHIPS, attribute, number_properties, paragraph_properties, run
from arende.word.pictures import picture
from arende.word.tables import table

SEPARATOR = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="exact"/></w:pPr></w:p>'
"""The paragraph between two tables, which Word would otherwise join; it is the air between them too."""

_ROLE_STYLES = {
    Role.BODY: "Body Text",
    Role.LEAD_IN: "Ingress",
    Role.DETAIL: "Punktuppgift",
    Role.RECEIVER: "Mottagare",
    Role.CAPTION: "caption",
}
_POINT_STYLES = {
    Marker.NUMBER: "Beslutspunkt",
    Marker.THAT: "Beslutspunkt att",
    Marker.DASH: "Beslutspunkt streck",
    Marker.BULLET: "Beslutspunkt punkt",
    Marker.NONE: "Beslutspunkt utan märke",
}
_MAX_HEADING = 5
_MAX_LIST = 3
_MAX_TOOLTIP = 250  # Word refuses a longer one.
_INSIDE = "#"
_WITHIN = "Till rätt plats i dokumentet"
_NOT_UNDERLINED = '<w:u w:val="none"/>'
# What stands until a word processor has counted the pages: no figure, which could be the wrong one.
_NO_PAGE = "–"
_MANNERS = {
    (False, False): "",
    (True, False): "<w:b/><w:bCs/>",
    (False, True): "<w:i/><w:iCs/>",
    (True, True): "<w:b/><w:bCs/><w:i/><w:iCs/>",
}
_PROPERTIES = {manner: f"<w:rPr>{inner}</w:rPr>" if inner else "" for manner, inner in _MANNERS.items()}


def draw(blocks: Blocks, canvas: Canvas) -> str:
    """*blocks* as paragraphs and tables; what else they need is left on *canvas*.

    Raises LookupError for an image that *canvas* does not have.
    """
    drawing = _Drawing(canvas, canvas.kit.part)
    drawing.blocks(blocks.blocks)
    return "".join(drawing.drawn)


class _Drawing:
    """Blocks drawn one after the other in one part."""

    def __init__(self, canvas: Canvas, part: str) -> None:
        self.drawn: list[str] = []
        self._canvas = canvas
        self._kit = canvas.kit
        self._part = part
        self._body = self._kit.styles.get("Body Text", "")
        self._after_table = False

    def blocks(self, blocks: Sequence[Block], depth: int = 0) -> None:
        """Draws *blocks*; *depth* is how many lists they stand in."""
        for index, block in enumerate(blocks):
            leads = isinstance(blocks[index + 1], Table) if index + 1 < len(blocks) else False
            match block:
                case Paragraph(role=role):
                    style = self._body if role is Role.BODY else self._kit.styles.get(_ROLE_STYLES[role], "")
                    keep_next = block.keep_with_next
                    self._paragraph(style, block.inlines, block.anchor, keep_next=keep_next, leads=leads)
                case Heading():
                    self._after_table = False
                    style = self._kit.styles.get(f"heading {min(block.level, _MAX_HEADING)}", "")
                    self._paragraph(style, block.inlines, block.anchor, leads=leads)
                case ListBlock():
                    self._list(block, depth + 1)
                case PointList():
                    self._points(block)
                case Table():
                    if self._after_table:
                        self.drawn.append(SEPARATOR)
                    self.drawn.append(table(block, self._kit, self.inlines))
                    self._after_table = True
                case Quote():
                    self._quote(block, depth)
                case ImageBlock():
                    following = blocks[index + 1] if index + 1 < len(blocks) else None
                    has_caption = isinstance(following, Paragraph) and following.role is Role.CAPTION
                    self._image(block, keep_next=has_caption)

    def footnote(self, blocks: Sequence[Block]) -> None:
        """Draws a footnote's own paragraphs, the mark first."""
        self._body = self._kit.styles.get("footnote text", "")
        mark = f"<w:r>{self._reference_properties()}<w:footnoteRef/></w:r>{run(' ')}"
        first, rest = (
            (blocks[0], blocks[1:])
            if blocks and isinstance(blocks[0], Paragraph)
            else (Paragraph(()), blocks)
        )
        properties = paragraph_properties(self._body)
        self.drawn.append(f"<w:p>{properties}{mark}{self.inlines(first.inlines)}</w:p>")
        self.blocks(rest)

    def inlines(self, inlines: Inlines) -> str:
        """The runs of a paragraph; neighbours with the same address are one link."""
        drawn: list[str] = []
        open_link = ""
        for inline in inlines:
            link = (
                inline.link if isinstance(inline, Run) else open_link if isinstance(inline, LineBreak) else ""
            )
            if link != open_link:
                drawn.append(("</w:hyperlink>" if open_link else "") + (self._link(link) if link else ""))
                open_link = link
            match inline:
                case Run(text=text):
                    properties = _PROPERTIES[inline.bold, inline.italic]
                    drawn.append(run(text, self._link_properties(inline) if link else properties))
                case LineBreak():
                    drawn.append("<w:r><w:br/></w:r>")
                case FootnoteMark(blocks=blocks):
                    drawn.append(self._footnote_mark(blocks))
                case PageReference(anchor=anchor):
                    drawn.append(_page_reference(self._canvas.bookmark_name(anchor)))
        if open_link:
            drawn.append("</w:hyperlink>")
        return "".join(drawn)

    def _paragraph(
        self,
        style: str,
        inlines: Inlines,
        anchor: str = "",
        *,
        keep_next: bool = False,
        numbering: str = "",
        indent: str = "",
        leads: bool = False,
    ) -> None:
        """*leads*: a table follows."""
        air = f' w:before="{self._kit.space_below_table}"' if self._after_table else ""
        air += f' w:after="{self._kit.space_above_table}"' if leads else ""
        self._after_table = False
        spacing = f"<w:spacing{air}/>" if air else ""
        properties = paragraph_properties(
            style, keep_next=keep_next, numbering=numbering, spacing=spacing, indent=indent
        )
        content = self.inlines(inlines)
        if anchor:
            start, end = self._canvas.bookmark(anchor)
            content = f"{start}{content}{end}"
        self.drawn.append(f"<w:p>{properties}{content}</w:p>")

    def _list(self, block: ListBlock, depth: int) -> None:
        shown = min(depth, _MAX_LIST)
        name = ("List Number" if block.ordered else "List Bullet") + (f" {shown}" if shown > 1 else "")
        style = self._kit.styles.get(name, "")
        numbering = self._own_number(name, block.start) if block.ordered else ""
        level = self._kit.levels.get(name)
        indent = f'<w:ind w:left="{level.left if level else 0}" w:firstLine="0"/>'
        for item in block.items:
            self._item(item, style, numbering, indent, depth)

    def _item(self, item: ListItem, style: str, numbering: str, indent: str, depth: int) -> None:
        """The mark stands before the first paragraph; the next ones stand under its text without one."""
        first = item.blocks[0] if item.blocks else None
        inlines = first.inlines if isinstance(first, Paragraph) else ()
        self._paragraph(style, inlines, numbering=numbering)
        for block in item.blocks[1:] if isinstance(first, Paragraph) else item.blocks:
            if isinstance(block, Paragraph) and block.role is Role.BODY:
                self._paragraph(style, block.inlines, numbering=number_properties(0, 0), indent=indent)
            else:
                self.blocks((block,), depth)

    def _points(self, block: PointList) -> None:
        name = _POINT_STYLES[block.marker]
        style = self._kit.styles.get(name, "")
        detail_style = self._kit.styles.get("Punktuppgift", "")
        numbering = self._own_number(name, 1) if block.marker is Marker.NUMBER else ""
        for point in block.points:
            keep_next = bool(point.details)
            self._paragraph(style, point.inlines, point.anchor, keep_next=keep_next, numbering=numbering)
            for place, detail in enumerate(point.details, 1):
                self._paragraph(detail_style, detail, keep_next=place < len(point.details))

    def _own_number(self, name: str, start: int) -> str:
        """Numbering that begins anew. Why: paragraphs of one style count on through the whole document."""
        level = self._kit.levels.get(name)
        if level is None:
            return ""
        return number_properties(level.level, self._canvas.new_number(level.number, level.level, start))

    def _quote(self, block: Quote, depth: int) -> None:
        body, self._body = self._body, self._kit.styles.get("Quote", "")
        self.blocks(block.blocks, depth)
        self._body = body

    def _image(self, block: ImageBlock, *, keep_next: bool) -> None:
        self._after_table = False
        # Single line spacing: an exact one would show a slice of the picture.
        properties = paragraph_properties(
            self._body, keep_next=keep_next, spacing='<w:spacing w:line="240" w:lineRule="auto"/>'
        )
        self.drawn.append(f"<w:p>{properties}{picture(block, self._canvas, self._part)}</w:p>")

    def _link(self, address: str) -> str:
        if address.startswith(_INSIDE):
            name = self._canvas.bookmark_name(address.removeprefix(_INSIDE))
            return f'<w:hyperlink w:anchor="{name}" w:tooltip="{_WITHIN}" w:history="1">'
        tooltip = attribute(address.removeprefix("mailto:")[:_MAX_TOOLTIP])
        identity = self._canvas.link(self._part, address)
        return (
            f'<w:hyperlink xmlns:r="{RELATIONSHIPS}" r:id="{identity}" w:tooltip="{tooltip}" w:history="1">'
        )

    def _link_properties(self, inline: Run) -> str:
        style = self._kit.character_styles.get("Hyperlink", "")
        plain = _NOT_UNDERLINED if inline.link.startswith(_INSIDE) else ""
        return f'<w:rPr><w:rStyle w:val="{style}"/>{_MANNERS[inline.bold, inline.italic]}{plain}</w:rPr>'

    def _footnote_mark(self, blocks: tuple[Block, ...]) -> str:
        note = _Drawing(self._canvas, self._kit.footnotes_part)
        note.footnote(blocks)
        number = self._canvas.footnote("".join(note.drawn))
        return f'<w:r>{self._reference_properties()}<w:footnoteReference w:id="{number}"/></w:r>'

    def _reference_properties(self) -> str:
        style = self._kit.character_styles.get("footnote reference", "")
        return f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>'


def _page_reference(bookmark: str) -> str:
    """A field that Word fills in when it opens the document, since it is marked as out of date."""
    code = f" PAGEREF {bookmark} \\h "
    return (
        '<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve">{code}</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f"{run(_NO_PAGE)}"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
