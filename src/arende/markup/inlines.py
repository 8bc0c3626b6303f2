"""One paragraph's content as runs, line breaks and footnote marks."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from markdown_it.common.normalize_url import normalizeLink
from markdown_it.token import Token
from markdown_it.utils import EnvType

from arende.markup import wording
from arende.markup.blocks import Block, FootnoteMark, ImageBlock, Inline, Inlines, LineBreak, Run
from arende.markup.grammar import parser
from arende.markup.places import Range, Spot
from arende.markup.problems import Wording

Report = Callable[[Wording, Range], None]

# A text without these signs is its own content, but for the white space.
_SIGNS = re.compile(r"[\\`*_\[<&]|  \n")
# What XML 1.0 cannot hold, what a word processor would not show, and what stands for a broken sign.
UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffd-\uffff]")
# White space that is not already one space.
_WHITE = re.compile(r"[ \t\n]*[\t\n][ \t\n]*| {2,}")
_WEB = re.compile(r"https?://[^/?#\s]", re.IGNORECASE)
_MAIL = re.compile(r"mailto:[^@\s]+@[^@\s]", re.IGNORECASE)
_REMOTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:|//")
_ALT_TOKENS = frozenset(
    {"text", "text_special", "softbreak", "em_open", "em_close", "strong_open", "strong_close"}
)


@dataclass(frozen=True)
class Notes:
    """The footnotes a text defines, by label; *used* grows as they are called."""

    blocks: Mapping[str, tuple[Block, ...]] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)


@dataclass(frozen=True)
class Surroundings:
    """What a paragraph's meaning depends on: the parser's memory, the footnotes, where problems go."""

    environment: EnvType
    notes: Notes
    report: Report
    references_used: set[str]


class _Inlines:
    """The runs of one paragraph, built token by token."""

    def __init__(self, spot: Spot, around: Surroundings, container: str) -> None:
        self._spot = spot
        self._around = around
        self._container = container
        self._done: list[Inline] = []
        self._pending: list[str] = []
        self._bold = self._italic = 0
        self._link = ""
        self._link_span: Range = (0, 0)
        self._link_start = 0

    def read(self, tokens: list[Token]) -> Inlines:
        for token in tokens:
            match token.type:
                case "text":
                    self._pending.append(token.content)
                case "text_special":
                    self._pending.append(token.content)
                    if UNPRINTABLE.search(token.content):
                        self._report(wording.control_character(token.content), token.meta["span"])
                case "softbreak":
                    self._pending.append(" ")
                case "hardbreak":
                    self._flush()
                    self._done.append(LineBreak())
                case "strong_open" | "strong_close":
                    self._flush()
                    self._bold += token.nesting
                case "em_open" | "em_close":
                    self._flush()
                    self._italic += token.nesting
                case "link_open":
                    self._open_link(token)
                case "link_close":
                    self._close_link()
                case _:
                    self._special(token)
        self._flush()
        return tuple(self._done)

    def _special(self, token: Token) -> None:
        span = token.meta.get("span", (0, 0))
        match token.type:
            case "footnote_ref":
                self._note(token)
            case "code_inline":
                self._pending.append(token.content)
                self._report(wording.code_span(token.content), span)
            case "html_inline":
                self._report(wording.html(token.content), span)
            case "image":
                inside = (
                    wording.image_inside(self._container) if self._container else wording.image_not_alone()
                )
                self._report(inside, span)
            case "missing_note":
                self._report(wording.note_missing(token.content), span)
            case "missing_reference":
                self._report(wording.reference_missing(token.content), span)
            case "inline_note":
                self._report(wording.note_inline(), span)
            case unknown:
                raise AssertionError(f"markdown-it gave a token we do not know: {unknown}")

    def _note(self, token: Token) -> None:
        label = str(token.meta["label"])
        self._flush()
        self._around.notes.used.add(label)
        blocks = self._around.notes.blocks.get(label)
        if blocks is None:
            self._report(wording.note_in_note(), token.meta["span"])
        else:
            self._done.append(FootnoteMark(blocks))

    def _open_link(self, token: Token) -> None:
        self._flush()
        span = token.meta["span"]
        written = str(token.attrs.get("href", ""))
        if "label" in token.meta:
            self._around.references_used.add(str(token.meta["label"]))
        if title := str(token.attrs.get("title", "")):
            self._report(wording.link_title(title), span)
        if _WEB.match(written) or _MAIL.match(written):
            self._link = normalizeLink(written)
        else:
            self._report(wording.link_target(written), span)
        self._link_span = span
        self._link_start = len(self._done)

    def _close_link(self) -> None:
        self._flush()
        linked = self._done[self._link_start :]
        if not any(isinstance(inline, Run) and inline.text.strip() for inline in linked):
            self._report(wording.link_without_text(), self._link_span)
        self._link = ""

    def _flush(self) -> None:
        text = _WHITE.sub(" ", "".join(self._pending))
        self._pending.clear()
        if text:
            self._done.append(Run(text, self._bold > 0, self._italic > 0, self._link))

    def _report(self, words: Wording, span: Range) -> None:
        self._around.report(words, self._spot.range(*span))


def read_inlines(content: str, spot: Spot, around: Surroundings, container: str = "") -> Inlines:
    """*content* as inlines. *container* names what it stands in where an image has no room at all."""
    if not _SIGNS.search(content):
        text = _WHITE.sub(" ", content)
        return (Run(text),) if text else ()
    return _Inlines(spot, around, container).read(_tokens(content, around))


def read_paragraph(
    content: str, spot: Spot, around: Surroundings, container: str = ""
) -> tuple[Inlines, ImageBlock | None, str]:
    """A paragraph's inlines, or the image that stands alone in it and the image's title."""
    if "![" in content and not container:
        tokens = _tokens(content, around)
        match [token for token in tokens if token.type != "softbreak"]:
            case [Token(type="image") as token]:
                return (), _image(token, spot, around), str(token.attrs.get("title", ""))
        return _Inlines(spot, around, container).read(tokens), None, ""
    return read_inlines(content, spot, around, container), None, ""


def _tokens(content: str, around: Surroundings) -> list[Token]:
    markdown = parser()
    return markdown.inline.parse(content, markdown, around.environment, [])


def _image(token: Token, spot: Spot, around: Surroundings) -> ImageBlock:
    source = str(token.attrs.get("src", ""))
    if "label" in token.meta:
        around.references_used.add(str(token.meta["label"]))
    place = spot.range(*token.meta["span"])
    if _REMOTE.match(source):
        around.report(wording.image_remote(source), place)
    children = token.children or []
    known = all(child.type in _ALT_TOKENS for child in children)
    alt = (
        "".join(" " if child.type == "softbreak" else child.content for child in children)
        if known
        else token.content
    )
    alt = _WHITE.sub(" ", alt).strip()
    if unprintable := UNPRINTABLE.search(alt + str(token.attrs.get("title", ""))):
        around.report(wording.control_character(unprintable[0]), place)
    if not alt:
        around.report(wording.image_without_text(), place)
    return ImageBlock(source, alt)
