"""What a template prints, value by value: escaped text, drawn blocks, bookmarks and numbers of their own."""

from typing import Any

from jinja2 import TemplateRuntimeError, pass_context
from jinja2.runtime import Context, Undefined
from markupsafe import Markup, escape

from arende.engine.environment import TemplateEnvironment, environment
from arende.engine.rewriting import ANCHOR_END, ANCHOR_START, ATTRIBUTE_TEXT, DRAWN, NEW_NUMBERS
from arende.markup.blocks import Blocks
from arende.word import Anchored, Canvas, draw

RENDERING = "the rendering"
"""The key of one rendering's ``Rendering`` in its context; no template can say it, as it holds a space."""

_FORBIDDEN = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)])


class WrongValue(TemplateRuntimeError):
    """A value that cannot be printed where the template prints it."""


class Rendering:
    """One rendering: its canvas, and the bookmark that stands open."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self.open_bookmark = ""


def filling_environment() -> TemplateEnvironment:
    """The environment that renders: the compiler's own filters beside the allowed ones."""
    made = environment()
    made.finalize = printable
    made.filters |= {
        DRAWN: _drawn,
        ATTRIBUTE_TEXT: _attribute_text,
        ANCHOR_START: _anchor_start,
        ANCHOR_END: _anchor_end,
        NEW_NUMBERS: _new_numbers,
    }
    return made


def printable(value: object) -> object:
    """*value* as a template prints it in text: line breaks and tabs become Word's own."""
    if isinstance(value, str):
        return value if isinstance(value, Markup) or value.isprintable() else _special(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, Undefined):
        return str(value)  # raises, naming what is missing
    raise WrongValue(f"väntade en text, fann {type(value).__name__}")


def _special(text: str) -> str | Markup:
    _refuse_forbidden(text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\n" not in lines and "\t" not in lines:
        return text
    closed, opened = "</w:t>", '<w:t xml:space="preserve">'
    written = str(escape(lines))
    return Markup(
        written.replace("\n", f"{closed}<w:br/>{opened}").replace("\t", f"{closed}<w:tab/>{opened}")
    )


def _refuse_forbidden(text: str) -> None:
    for sign in text:
        if ord(sign) in _FORBIDDEN:
            raise WrongValue(f"tecknet U+{ord(sign):04X} får inte finnas i en Wordfil")


@pass_context
def _drawn(context: Context, value: object) -> Markup:
    if isinstance(value, Blocks):
        return Markup(draw(value, _rendering(context).canvas))
    if isinstance(value, Undefined):
        str(value)
    raise WrongValue(f"väntade stycken, fann {type(value).__name__}")


def _attribute_text(value: object) -> str:
    text = str(printable(value) if not isinstance(value, str) else value)
    _refuse_forbidden(text)
    return " ".join(text.split())


@pass_context
def _anchor_start(context: Context, value: object) -> Markup:
    rendering = _rendering(context)
    rendering.open_bookmark = ""
    if not isinstance(value, Anchored) or not value.strip():
        return Markup("")
    start, rendering.open_bookmark = rendering.canvas.bookmark(value.address)
    return Markup(start)


@pass_context
def _anchor_end(context: Context, value: object) -> Markup:
    rendering = _rendering(context)
    end, rendering.open_bookmark = rendering.open_bookmark, ""
    return Markup(end)


@pass_context
def _new_numbers(context: Context, num: int, level: int, start: int) -> int:
    return _rendering(context).canvas.new_number(num, level, start)


def _rendering(context: Context) -> Rendering:
    found: Any = context.parent[RENDERING]
    assert isinstance(found, Rendering)
    return found
