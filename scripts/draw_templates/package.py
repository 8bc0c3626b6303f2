"""The parts of one template, with their content types and relationships."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from scripts.draw_templates import frame, marks, settings
from scripts.draw_templates.body import document_part
from scripts.draw_templates.look import Look
from scripts.draw_templates.numbering import numbering_part
from scripts.draw_templates.styles import styles_part
from scripts.draw_templates.xml import DECLARATION, element

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_DOCUMENT_PARTS = (
    ("rId10", "styles", "styles.xml"),
    ("rId11", "numbering", "numbering.xml"),
    ("rId12", "settings", "settings.xml"),
    ("rId13", "fontTable", "fontTable.xml"),
    ("rId14", "theme", "theme/theme1.xml"),
    ("rId15", "footnotes", "footnotes.xml"),
    ("rId20", "header", "header1.xml"),
    ("rId21", "header", "header2.xml"),
    ("rId22", "footer", "footer1.xml"),
    ("rId23", "footer", "footer2.xml"),
)


CASE_REFERENCE = "{{ dnr }}"


def parts(
    look: Look,
    title: str,
    document: Callable[[Look], str] = document_part,
    reference: str = CASE_REFERENCE,
    restyled: Mapping[str, Mapping[str, object]] = MappingProxyType({}),
) -> dict[str, bytes]:
    """Every part of the template by name.

    *document* draws its text, *reference* is what its headers call the paper by, and *restyled* are the
    properties of styles, by style id, that this paper has otherwise than the look's other papers.
    """
    written = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relationships(
            ("rId1", _OFFICE + "officeDocument", "word/document.xml"),
            ("rId2", _PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"),
            ("rId3", _OFFICE + "extended-properties", "docProps/app.xml"),
        ),
        "docProps/core.xml": settings.core_part(title),
        "docProps/app.xml": settings.extended_part(),
        "word/document.xml": document(look),
        "word/_rels/document.xml.rels": _relationships(
            *((identity, _OFFICE + kind, target) for identity, kind, target in _DOCUMENT_PARTS)
        ),
        "word/styles.xml": styles_part(look, restyled),
        "word/numbering.xml": numbering_part(look),
        "word/settings.xml": settings.settings_part(),
        "word/fontTable.xml": settings.font_table_part(look),
        "word/theme/theme1.xml": settings.theme_part(look),
        "word/footnotes.xml": settings.footnotes_part(),
        "word/header1.xml": frame.first_header(look, reference),
        "word/_rels/header1.xml.rels": _relationships(
            (frame.MARK_RELATIONSHIP, _OFFICE + "image", "media/marke.png")
        ),
        "word/header2.xml": frame.next_header(look, reference),
        "word/footer1.xml": frame.first_footer(look),
        "word/footer2.xml": frame.next_footer(look),
    }
    return {name: data.encode() for name, data in written.items()} | {
        "word/media/marke.png": marks.draw(look.mark, look.colours)
    }


def _relationships(*links: tuple[str, str, str]) -> str:
    listed = (
        element("Relationship", Id=identity, Type=kind, Target=target) for identity, kind, target in links
    )
    return f'{DECLARATION}<Relationships xmlns="{_PACKAGE}relationships">{"".join(listed)}</Relationships>'


def _content_types() -> str:
    kinds = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}
    defaults = (
        element("Default", Extension=ending, ContentType=kind)
        for ending, kind in {**kinds, "png": "image/png"}.items()
    )
    overrides = {
        "word/document.xml": _WORD + "document.main+xml",
        "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    }
    for _, kind, target in _DOCUMENT_PARTS:
        theme = "application/vnd.openxmlformats-officedocument.theme+xml"
        overrides[f"word/{target}"] = theme if kind == "theme" else f"{_WORD}{kind}+xml"
    named = (element("Override", PartName=f"/{name}", ContentType=kind) for name, kind in overrides.items())
    return f'{DECLARATION}<Types xmlns="{_PACKAGE}content-types">{"".join((*defaults, *named))}</Types>'
