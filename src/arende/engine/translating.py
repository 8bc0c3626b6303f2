"""A rewritten part into the Jinja that renders it, with proof that nothing was lost on the way."""

from html import unescape
from itertools import zip_longest

from docxtpl import DocxTemplate
from jinja2 import Environment, TemplateSyntaxError
from lxml import etree

from arende.engine.strict import Element, T, parse
from arende.engine.tags import scan

_BEGINS = {"variable_begin": "variable_end", "block_begin": "block_end"}


class Untranslatable(Exception):
    """docxtpl's reading of a part is not what stands in it; the text says what differs."""


def translate(root: Element, environment: Environment) -> str:
    """The Jinja source of the part *root*.

    docxtpl finds its tags with regular expressions and drops what confuses them. So its answer is read back:
    the same tags in the same order, the same text between them, and XML that holds together.
    """
    source = etree.tostring(root, encoding="unicode")
    patched: str = DocxTemplate.patch_xml(None, source)  # asks nothing of the instance
    try:
        tokens = list(environment.lex(patched))
    except TemplateSyntaxError as fault:
        raise Untranslatable("taggarna hänger inte ihop") from fault
    _compare(_written_tags(source), _read_tags(tokens), "taggen")
    _compare([_text(root)], [_static_text(tokens)], "texten")
    return patched


def _written_tags(source: str) -> list[str]:
    return [" ".join(unescape(tag.body).split()) for tag in scan(source).tags if tag.opening != "{#"]


def _read_tags(tokens: list[tuple[int, str, str]]) -> list[str]:
    found: list[str] = []
    inside: list[str] | None = None
    for _, kind, value in tokens:
        if kind in _BEGINS:
            inside = []
        elif inside is not None and kind in _BEGINS.values():
            found.append(" ".join("".join(inside).split()))
            inside = None
        elif inside is not None:
            inside.append(value)
    return found


def _text(root: Element) -> str:
    return "".join(scan(element.text or "").plain for element in root.iter(T))


def _static_text(tokens: list[tuple[int, str, str]]) -> str:
    static = "".join(value for _, kind, value in tokens if kind == "data")
    try:
        return "".join(element.text or "" for element in parse(static.encode()).iter(T))
    except etree.XMLSyntaxError as fault:
        raise Untranslatable("en tagg går över ett stycke eller en tabell") from fault


def _compare(written: list[str], read: list[str], what: str) -> None:
    if written == read:
        return
    pairs = zip_longest(written, read, fillvalue="")
    differing = next(one or other for one, other in pairs if one != other)
    raise Untranslatable(f"{what} ”{differing[:60]}”")
