"""A template as text: each paragraph with its style, each table cell, each field and picture."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from arende.diagnostics import Faults
from arende.package.writing import write_package
from arende.tasks.projection import project
from scripts.draw_templates.look import STRANDÅKER
from scripts.draw_templates.package import parts
from scripts.draw_templates.xml import part as xml_part


def with_body(body: str) -> bytes:
    """The standard template with another body."""
    drawn = parts(STRANDÅKER, "Mall")
    return write_package(
        drawn | {"word/document.xml": xml_part("w:document", f"<w:body>{body}</w:body>").encode()}
    )


def text_of(data: bytes) -> list[str]:
    """The lines under ”Text”."""
    lines = project(data, "mall.docx").splitlines()
    start = lines.index("Text") + 1
    return lines[start : lines.index("", start)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            '<w:p><w:pPr><w:pStyle w:val="Rubrik1"/></w:pPr>'
            "<w:r><w:t>{{ rub</w:t></w:r><w:r><w:t>rik }}</w:t></w:r></w:p>",
            ["  [Rubrik 1] {{ rubrik }}"],
            id="a tag split over runs is read whole",
        ),
        pytest.param("<w:p/>", ["  [Normal]"], id="a paragraph without a style is Normal"),
        pytest.param(
            "<w:p><w:r><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>"
            '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>',
            ["  [Normal]  ⇥ a ↵ b«PAGE»"],
            id="tabs, breaks and fields show, a field's last value does not",
        ),
        pytest.param(
            '<w:tbl><w:tblPr><w:tblStyle w:val="rendetabell"/></w:tblPr>'
            '<w:tblGrid><w:gridCol w:w="567"/></w:tblGrid>'
            "<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
            ["  tabell [Ärendetabell], kolumner 10 mm", "    rubrikrad", "      cell 1", "        [Normal]"],
            id="a table shows style, widths and header row",
        ),
        pytest.param(
            "<w:sdt><w:sdtContent><w:p><w:r><w:t>{{ dnr }}</w:t></w:r></w:p></w:sdtContent></w:sdt>",
            ["  [Normal] {{ dnr }}"],
            id="what a content control holds is shown",
        ),
    ],
)
def test_a_body_is_shown_block_by_block(body: str, expected: list[str]) -> None:
    assert expected == text_of(with_body(body))


def test_the_header_shows_the_picture_by_its_text_alternative() -> None:
    lines = project(write_package(parts(STRANDÅKER, "Mall")), "mall.docx").splitlines()
    shown = lines[lines.index("Sidhuvud, första sidan") + 1]
    expected = (
        f"  [Sidhuvud] (bild: {STRANDÅKER.mark_description})\u2003{{{{ organisation }}}} ⇥ {{{{ dnr }}}}"
    )
    assert expected == shown


def test_a_changed_style_shows() -> None:
    drawn = parts(STRANDÅKER, "Mall")
    styles = drawn["word/styles.xml"].replace(b'w:val="44"', b'w:val="48"')
    before = project(write_package(drawn), "mall.docx").splitlines()
    after = project(write_package(drawn | {"word/styles.xml": styles}), "mall.docx").splitlines()
    changed = [line for line in after if line not in before]
    assert ["Rubrik 1: efter Normal; Calibri; 24 punkter; fet; färg 1B4965"] == [
        line.strip().split("; luft")[0] for line in changed
    ]


def test_what_is_no_word_file_is_refused() -> None:
    data = BytesIO()
    with ZipFile(data, "w") as archive:
        archive.writestr("läsmig.txt", "hej")
    with pytest.raises(Faults):
        project(data.getvalue(), "mall.docx")
