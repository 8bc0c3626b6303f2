"""The Markdown we read: CommonMark with tables and footnotes, and tokens that know where they stood."""

import re
from collections.abc import Callable
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline, autolink, backtick, entity, html_inline, image, link
from markdown_it.token import Token
from markdown_it.utils import EnvType
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.footnote.index import footnote_ref

BlockRule = Callable[[StateBlock, int, int, bool], bool]
InlineRule = Callable[[StateInline, bool], bool]

# Deeper, the parser skips the rest of the text; lists and quotes that deep are problems long before.
_MAX_NESTING = 40
# Signs that begin something; the rest of a text is read in one stretch. The library's own set is wider,
# and every sign of it costs a call of every rule.
_SIGNS = re.compile(r"[\n!&*<\[\]\\_`^]")
# A line that begins with anything but a letter, § or a quotation mark: what may be more than a paragraph.
_NOT_PLAIN = re.compile(r"^(?![^\W\d_]|[§”\"]|$)", re.MULTILINE)
_EMPTY_LINES = re.compile(r"(\n{2,}|^\n+|\n+\Z)")
_DANGLING_NOTE = re.compile(r"\[\^([^\]\n]*)\]")
_DANGLING_REFERENCE = re.compile(r"\[([^\[\]]+)\]\[(?!\^)([^\[\]]*)\]")


class _Markdown(MarkdownIt):
    """A parser that keeps every address as written: what may be linked is ours to judge, aloud."""

    def validateLink(self, url: str) -> bool:
        return True

    def normalizeLink(self, url: str) -> str:
        return url

    def normalizeLinkText(self, link: str) -> str:
        return link


@cache
def parser() -> MarkdownIt:
    """The one parser; it holds no state between texts."""
    markdown = _Markdown("commonmark", {"maxNesting": _MAX_NESTING, "store_labels": True})
    markdown.enable("table")
    markdown.use(footnote_plugin, inline=False, move_to_end=False)
    rules: dict[str, tuple[InlineRule, str]] = {
        "autolink": (autolink, "link_open"),
        "backticks": (backtick, "code_inline"),
        "entity": (entity, "text_special"),
        "html_inline": (html_inline, "html_inline"),
        "image": (image, "image"),
        "link": (link, "link_open"),
        "footnote_ref": (footnote_ref, "footnote_ref"),
    }
    for name, (rule, token_type) in rules.items():
        markdown.inline.ruler.at(name, _placed(rule, token_type))
    for block_rule in markdown.block.ruler.__rules__:
        markdown.block.ruler.at(block_rule.name, _placed_block(block_rule.fn), {"alt": block_rule.alt})
    markdown.inline.ruler.after("footnote_ref", "dangling", _dangling)
    markdown.inline.terminator_re = _SIGNS
    return markdown


def block_tokens(text: str, environment: EnvType) -> list[Token]:
    """The tokens of *text*'s blocks, their inline content not yet read.

    Why the short cut: most texts are paragraphs of words and nothing else, and the library looks at every
    character of a text before it can say so.
    """
    tokens: list[Token] = []
    if _NOT_PLAIN.search(text):
        parser().block.parse(text, parser(), environment, tokens)
        return tokens
    line = 0
    for content in _EMPTY_LINES.split(text):
        if content.startswith("\n"):
            line += len(content)
        elif content:
            last = line + content.count("\n") + 1
            tokens.append(Token("paragraph_open", "p", 1, map=[line, last]))
            tokens.append(Token("inline", "", 0, map=[line, last], content=content.strip()))
            tokens.append(Token("paragraph_close", "p", -1))
            line = last - 1
    return tokens


def _placed(rule: InlineRule, token_type: str) -> InlineRule:
    """*rule*, whose token of *token_type* then holds its ``span`` in the paragraph's content."""

    def placed(state: StateInline, silent: bool) -> bool:
        start, count = state.pos, len(state.tokens)
        if not rule(state, silent):
            return False
        for token in state.tokens[count:] if not silent else ():
            if token.type == token_type:
                token.meta["span"] = (start, state.pos)
                break
        return True

    return placed


def _placed_block(rule: BlockRule) -> BlockRule:
    """*rule*, whose first token then holds its ``start`` in the text, past indents and quote signs."""

    def placed(state: StateBlock, first_line: int, end_line: int, silent: bool) -> bool:
        start, count = state.bMarks[first_line] + state.tShift[first_line], len(state.tokens)
        if not rule(state, first_line, end_line, silent):
            return False
        if len(state.tokens) > count:
            state.tokens[count].meta["start"] = start
        return True

    return placed


def _dangling(state: StateInline, silent: bool) -> bool:
    """A footnote or link that names something the text does not hold, as a token of its own.

    Why: CommonMark prints its brackets, and so would the paper.
    """
    start = state.pos
    character = state.src[start]
    if character == "^" and state.src.startswith("[", start + 1):
        return _push(state, silent, "inline_note", "", start + 2)
    if character != "[":
        return False
    if match := _DANGLING_NOTE.match(state.src, start, state.posMax):
        return _push(state, silent, "missing_note", match[1], match.end())
    if match := _DANGLING_REFERENCE.match(state.src, start, state.posMax):
        return _push(state, silent, "missing_reference", match[2] or match[1], match.end())
    return False


def _push(state: StateInline, silent: bool, token_type: str, content: str, end: int) -> bool:
    if not silent:
        token = state.push(token_type, "", 0)
        token.content = content
        token.meta["span"] = (state.pos, end)
    state.pos = end
    return True
