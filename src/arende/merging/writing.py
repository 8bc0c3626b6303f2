"""A value as YAML text, where neither side's own writing can be used as it stands."""

import json

from arende.address import Address
from arende.diagnostics import Faults
from arende.merging.sides import Value
from arende.source import decode, parse
from arende.source.trap import quoted

_STEP = 2


def block(value: Value, column: int) -> str:
    """*value* after a key or dash at *column*: from the blank before it to its last line end."""
    match value:
        case dict() if value:
            return "\n" + "".join(_entry(key, one, column + _STEP) for key, one in value.items())
        case list() if value:
            return "\n" + "".join(_item(one, column + _STEP) for one in value)
        case dict():
            return " {}\n"
        case list():
            return " []\n"
        case str() if "\n" in value:
            return f" {header(value)}\n{indented(value, column + _STEP)}"
        case None:
            return "\n"
    return f" {text(str(value))}\n"


def _entry(key: str, value: Value, column: int) -> str:
    return f"{' ' * column}{text(key)}:{block(value, column)}"


def _item(value: Value, column: int) -> str:
    if isinstance(value, dict) and value:
        entries = "".join(_entry(key, one, column + _STEP) for key, one in value.items())
        return f"{' ' * column}- {entries.lstrip(' ')}"
    return f"{' ' * column}-{block(value, column)}"


def flow(value: Value) -> str:
    """*value* on one line, in brackets where it is a list or keys."""
    match value:
        case dict():
            return "{" + ", ".join(f"{text(key, True)}: {flow(one)}" for key, one in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(flow, value)) + "]"
    return text(str(value), True)


def fits_in_brackets(value: Value) -> bool:
    """Whether *value* can stand on one line: no text of several lines, and nothing empty."""
    match value:
        case dict():
            return all(map(fits_in_brackets, value.values()))
        case list():
            return all(map(fits_in_brackets, value))
    return isinstance(value, str) and "\n" not in value


def text(value: str, in_brackets: bool = False) -> str:
    """*value* on one line, plain where that reads as the same text."""
    if "\n" in value or not value.isprintable():
        return json.dumps(value, ensure_ascii=False)
    for written in (value, quoted(value)):
        line = f"k: [{written}, x]\n" if in_brackets else f"k: {written}\n"
        if _reads(line, Address(("k", 0)) if in_brackets else Address(("k",)), value):
            return written
    return json.dumps(value, ensure_ascii=False)


def _reads(line: str, at: Address, value: str) -> bool:
    try:
        document = parse(decode(line.encode(), "text"))
    except Faults:
        return False
    found = document.value["k"] if isinstance(document.value, dict) else None
    if len(at.steps) > 1:
        return not document.findings and found == [value, "x"]
    return not document.findings and found == value


def header(value: str) -> str:
    """The sign before a text on lines of its own: which line ends it keeps last, and its indentation."""
    ends = len(value) - len(value.rstrip("\n"))
    indicator = str(_STEP) if value[:1] in (" ", "\n") else ""
    return "|" + indicator + ("-" if not ends else "" if ends == 1 and value.strip("\n") else "+")


def indented(value: str, column: int) -> str:
    """The lines of *value* at *column*, each with its line end."""
    lines = (value if value.endswith("\n") else value + "\n").split("\n")[:-1]
    return "".join(f"{' ' * column}{line}\n" if line else "\n" for line in lines)
