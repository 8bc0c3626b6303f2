"""Blocks as docxtpl's own way of putting rich text in a template: a subdocument built with python-docx."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass

from docxtpl import DocxTemplate

from arende.markup.blocks import (
    Block,
    Blocks,
    Heading,
    Inlines,
    ListBlock,
    Paragraph,
    PointList,
    Quote,
    Run,
    Table,
)


def with_subdocuments(template: DocxTemplate, value: object) -> object:
    """*value* with every Blocks as a subdocument of *template*, and records as mappings."""
    if isinstance(value, Blocks):
        if not value:
            return ""
        made = template.new_subdoc()
        for block in value.blocks:
            _add(made, block)
        return made
    if isinstance(value, Mapping):
        return {name: with_subdocuments(template, one) for name, one in value.items()}
    if isinstance(value, tuple):
        return [with_subdocuments(template, one) for one in value]
    if is_dataclass(value):
        return {
            field.name: with_subdocuments(template, getattr(value, field.name)) for field in fields(value)
        }
    return value


def _add(made: object, block: Block) -> None:
    match block:
        case Paragraph(inlines=inlines):
            _write(made.add_paragraph(), inlines)  # type: ignore[attr-defined]
        case Heading(level=level, inlines=inlines):
            _write(made.add_heading(level=min(level, 5)), inlines)  # type: ignore[attr-defined]
        case ListBlock(items=items, ordered=ordered):
            style = "List Number" if ordered else "List Bullet"
            for item in items:
                for inner in item.blocks:
                    if isinstance(inner, Paragraph):
                        _write(made.add_paragraph(style=style), inner.inlines)  # type: ignore[attr-defined]
                    else:
                        _add(made, inner)
        case PointList(points=points):
            for point in points:
                for inlines in (point.inlines, *point.details):
                    _write(made.add_paragraph(style="List Number"), inlines)  # type: ignore[attr-defined]
        case Table(header=header, rows=rows):
            table = made.add_table(rows=1 + len(rows), cols=len(header))  # type: ignore[attr-defined]
            for drawn, row in zip(table.rows, (header, *rows), strict=True):
                for cell, inlines in zip(drawn.cells, row, strict=True):
                    _write(cell.paragraphs[0], inlines)
        case Quote(blocks=blocks):
            for inner in blocks:
                _add(made, inner)


def _write(paragraph: object, inlines: Inlines) -> None:
    for inline in inlines:
        if isinstance(inline, Run):
            run = paragraph.add_run(inline.text)  # type: ignore[attr-defined]
            run.bold, run.italic = inline.bold or None, inline.italic or None
