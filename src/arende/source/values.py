"""What can be wrong with one value on its key's line: quotes, brackets, signs and colons."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from arende.source.trap import Edit, Trap, quoted, quoting, shown
from arende.text import Span

BLOCK_HEADER = re.compile(r"[|>](?:[+-]?[1-9]?|[1-9][+-])[ \t]*(?:#.*)?$")
_COMMENT = re.compile(r"(?<![ \t])[ \t]+#.*$")
_INNER_COMMENT = re.compile(r"[ \t](#[^\s#\]},]+)(?=.*[\]}])")
_BAD_ESCAPE = re.compile(r"\\(?![0abt\tnvfre \"/\\N_LP\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})")
_PAIRS = {"[": "]", "{": "}"}


@dataclass(frozen=True, slots=True)
class Seen:
    """What one value turned out to be: its trap, and where what belongs to it ends in the text."""

    trap: Trap | None
    end: int


def examine(text: str, start: int, line_end: int, limit: Callable[[], int]) -> Seen:
    """The value that begins at *start*; a quote or bracket may run on to *limit*, where a key stands."""
    value = text[start:line_end]
    match value[:1]:
        case '"' | "'":
            return _quoted(text, start, line_end, limit)
        case "[" | "{":
            return _bracketed(text, start, line_end, limit)
        case "|" | ">":
            return Seen(_header(text, start, line_end), line_end)
        case "@" | "`" | "%" | "!" | "&" | "*":
            return Seen(_signed(text, start, line_end), line_end)
        case "]" | "}" | ",":
            return Seen(_special(text, start, line_end), line_end)
    if value.startswith(("? ", "?\t")) or value == "?":
        return Seen(_special(text, start, line_end), line_end)
    return Seen(_colon(text, start, line_end), line_end)


def bare(text: str, start: int, line_end: int) -> str:
    """The value at *start* without a comment after it and without blanks at its end."""
    return _COMMENT.sub("", text[start:line_end]).rstrip(" \t")


def requote(text: str, start: int, line_end: int, code: str, message: str) -> Trap:
    """The trap that citation marks round the whole value at *start* would mend."""
    value = bare(text, start, line_end)
    span = Span(start, start + len(value))
    return Trap(code, span, message, f"sätt citattecken: {quoted(shown(value))}", quoting(text, span))


def _colon(text: str, start: int, line_end: int) -> Trap | None:
    value = bare(text, start, line_end)
    if ": " in value or ":\t" in value or value.endswith(":"):
        return requote(text, start, line_end, "I011", "kolonet i texten läses som om en nyckel slutar där")
    return None


def _special(text: str, start: int, line_end: int) -> Trap:
    message = f"texten börjar med ”{text[start]}”, som är ett styrtecken i YAML"
    return requote(text, start, line_end, "I012", message)


def _signed(text: str, start: int, line_end: int) -> Trap | None:
    """A sign that YAML gives a meaning. What it can read is left to the tree, which refuses it."""
    if re.match(r"\*[\w-]+[ \t]*(?:#|$)|&[\w-]+(?=\s|$)|!\S*(?=\s|$)", text[start:line_end], re.ASCII):
        return None
    return _special(text, start, line_end)


def _quoted(text: str, start: int, line_end: int, limit: Callable[[], int]) -> Seen:
    quote = text[start]
    end = _closing_quote(text, start, limit())
    if end is None:
        value = text[start:line_end].rstrip(" \t")
        at = start + len(value)
        message = f"citattecknet ({quote}) avslutas inte"
        advice = f"skriv {quote} sist: {shown(value + quote)}"
        return Seen(
            Trap("I013", Span(start, start + 1), message, advice, (Edit(Span(at, at), quote),)), line_end
        )
    after_end = text.find("\n", end)
    after_end = len(text) if after_end == -1 else after_end
    after = text[end:after_end]
    if after.strip(" \t") and not _COMMENT.match(after) and not after.lstrip(" \t").startswith(":"):
        return Seen(_after_quote(text, start, end, after_end), after_end)
    bad = _BAD_ESCAPE.search(text, start, end) if quote == '"' else None
    if bad is None:
        return Seen(None, after_end)
    return Seen(_escape(text, start, end, Span(bad.start(), bad.start() + 2)), after_end)


def _escape(text: str, start: int, end: int, bad: Span) -> Trap:
    """A backslash that means nothing between double marks; between single ones it is a letter."""
    message = f"”{text[bad.start : bad.end]}” betyder inget mellan dubbla citattecken"
    mended = quoted(text[start + 1 : end - 1].replace('\\"', '"'))
    edits = () if "\n" in mended else (Edit(Span(start, end), mended),)
    return Trap("I015", bad, message, f"sätt enkla citattecken: {shown(mended)}", edits)


def _after_quote(text: str, start: int, end: int, line_end: int) -> Trap:
    value = bare(text, start, line_end)
    after = Span(end + len(text[end:line_end]) - len(text[end:line_end].lstrip(" \t")), start + len(value))
    inner = value[1:-1] if value.endswith(text[start]) else value
    mended = quoted(inner)
    message = "text står efter det avslutande citattecknet"
    edits = () if "\n" in value else (Edit(Span(start, start + len(value)), mended),)
    return Trap("I014", after, message, f"sätt citattecken kring hela texten: {shown(mended)}", edits)


def _closing_quote(text: str, start: int, limit: int) -> int | None:
    """Just after the quote that closes the one at *start*; None when none does before *limit*."""
    quote, position = text[start], start + 1
    while position < limit:
        if quote == '"' and text[position] == "\\":
            position += 2
        elif text[position] != quote:
            position += 1
        elif quote == "'" and text.startswith("''", position):
            position += 2
        else:
            return position + 1
    return None


def _bracketed(text: str, start: int, line_end: int, limit: Callable[[], int]) -> Seen:
    end, missing = _closing_bracket(text, start, limit())
    if end is not None and text[end - 1] != missing:
        span = Span(end - 1, end)
        message = f"väntade ”{missing}”, fann ”{text[end - 1]}”"
        advice = f"skriv {missing} i stället: {shown(text[start : end - 1] + missing)}"
        return Seen(Trap("I016", span, message, advice, (Edit(span, missing),)), line_end)
    swallowed = _INNER_COMMENT.search(text, start, line_end)
    if swallowed is not None and (end is None or swallowed.start() < end):
        span = Span(swallowed.start(1), swallowed.end(1))
        message = f"texten från ”{shown(swallowed[1])}” läses som en kommentar"
        return Seen(Trap("I020", span, message, "sätt citattecken kring texten som har ”#”"), line_end)
    if end is None:
        value = bare(text, start, line_end)
        at = start + len(value)
        words = "hakparentesen" if text[start] == "[" else "klammern"
        advice = f"skriv {missing} sist: {shown(value + missing)}"
        edits = (Edit(Span(at, at), missing),)
        return Seen(Trap("I016", Span(start, start + 1), f"{words} avslutas inte", advice, edits), line_end)
    after_end = text.find("\n", end)
    after_end = len(text) if after_end == -1 else after_end
    after = text[end:after_end]
    if after.strip(" \t") and not _COMMENT.match(after) and not after.lstrip(" \t").startswith(":"):
        return Seen(_special(text, start, after_end), after_end)
    return Seen(None, after_end)


def _closing_bracket(text: str, start: int, limit: int) -> tuple[int | None, str]:
    """Just after the bracket that closes the one at *start*, or is another than *missing*.

    Where none does before *limit*: None, and every bracket that is missing.
    """
    waiting: list[str] = []
    position = start
    while position < limit:
        sign = text[position]
        if sign in _PAIRS:
            waiting.append(_PAIRS[sign])
        elif sign in "]}":
            wanted = waiting.pop()
            if wanted != sign or not waiting:
                return position + 1, wanted
        elif sign in "'\"" and text[position - 1] in " [{,:":
            position = (_closing_quote(text, position, limit) or position + 1) - 1
        position += 1
    return None, "".join(reversed(waiting))


def _header(text: str, start: int, line_end: int) -> Trap | None:
    value = text[start:line_end]
    if BLOCK_HEADER.match(value):
        return None
    body = value[1:].lstrip("+-0123456789 \t") if value[0] == "|" else value[1:].lstrip(" \t")
    if value[0] == ">" and re.match(r">=? ?\d", value):
        return _special(text, start, line_end)
    at = line_end - len(body)
    line_start = text.rfind("\n", 0, start) + 1
    indentation = len(text[line_start:start]) - len(text[line_start:start].lstrip(" -"))
    edit = Edit(Span(start, at), f"|\n{' ' * (indentation + 2)}")
    message = f"text står på samma rad som ”{value[0]}”"
    return Trap(
        "I022", Span(at, at + len(body.rstrip())), message, "börja texten på nästa rad, indragen", (edit,)
    )
