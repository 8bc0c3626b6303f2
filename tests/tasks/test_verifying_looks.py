"""What a reader of a paper sees, though the words in the file are those of the version."""

import os
import re
from pathlib import Path

import pytest

from arende.package import write_package
from arende.package.opening import open_package
from arende.tasks.verdict import Verdict
from tests.history.places import CASE, Place
from tests.tasks.verified import NAME, edited, municipality, paper, verified

TWO = CASE.replace("[godkänna planen för skolskjuts]", "[godkänna planen, följa upp planen]")
DOCUMENT, STYLES, NUMBERING = "word/document.xml", "word/styles.xml", "word/numbering.xml"
_POINT = re.compile(r"<w:p>(?:(?!</w:p>).)*Beslutspunkt(?:(?!</w:p>).)*</w:p>", re.DOTALL)
_VML = 'xmlns:v="urn:schemas-microsoft-com:vml"'
_MATHS = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'


@pytest.fixture
def home(tmp_path, monkeypatch) -> Place:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    made = municipality(tmp_path / "Åvikens kommun")
    made.write(NAME, TWO)
    made.save("två punkter")
    return made


@pytest.fixture
def mail(tmp_path) -> Path:
    return tmp_path / "från posten.docx"


def runs(properties: str):
    """Every run of the first decision point with *properties*."""

    def change(text: str) -> str:
        point = _POINT.search(text)
        assert point is not None
        own = point[0].replace("<w:r>", f"<w:r><w:rPr>{properties}</w:rPr>")
        return text.replace(point[0], own)

    return change


def added(run: str):
    """*run* last in the first decision point."""

    def change(text: str) -> str:
        point = _POINT.search(text)
        assert point is not None
        return text.replace(point[0], point[0].removesuffix("</w:p>") + run + "</w:p>")

    return change


def styled(properties: str):
    """The style of decision points with *properties*."""
    style = re.compile(r'(<w:style [^>]*w:styleId="Beslutspunkt">(?:(?!</w:style>).)*?)(<w:rPr>|</w:style>)')

    def change(text: str) -> str:
        return style.sub(
            lambda found: (
                found[1] + f"<w:rPr>{properties}" + ("" if found[2] == "<w:rPr>" else "</w:rPr></w:style>")
            ),
            text,
        )

    return change


def defaulted(text: str) -> str:
    assert "<w:rPrDefault><w:rPr>" in text
    return text.replace("<w:rPrDefault><w:rPr>", "<w:rPrDefault><w:rPr><w:vanish/>")


def unnumbered(text: str) -> str:
    none = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'
    return text.replace('<w:pStyle w:val="Beslutspunkt"/>', f'<w:pStyle w:val="Beslutspunkt"/>{none}')


@pytest.mark.parametrize(
    ("part", "change", "said"),
    [
        pytest.param(DOCUMENT, runs("<w:vanish/>"), "", id="hidden"),
        pytest.param(STYLES, styled("<w:vanish/>"), "", id="hidden by the style"),
        pytest.param(DOCUMENT, runs('<w:color w:val="FFFFFF"/>'), "[syns knappt: ", id="white"),
        pytest.param(DOCUMENT, runs('<w:sz w:val="2"/>'), "[syns knappt: ", id="one point high"),
        pytest.param(DOCUMENT, runs("<w:strike/>"), "[överstruket: ", id="struck through"),
        pytest.param(STYLES, styled("<w:dstrike/>"), "[överstruket: ", id="struck through by the style"),
        pytest.param(
            NUMBERING, lambda text: text.replace('"%1."', '"AVSLAG %1."'), "AVSLAG 1. ", id="another label"
        ),
        pytest.param(
            NUMBERING,
            lambda text: re.sub(r'(<w:start(Override)? w:val=)"1"', r'\1"4"', text),
            "4. ",
            id="another first number",
        ),
        pytest.param(
            NUMBERING,
            lambda text: text.replace('"decimal"', '"upperLetter"'),
            "A. ",
            id="letters for numbers",
        ),
        pytest.param(DOCUMENT, unnumbered, "", id="no numbers"),
        pytest.param(
            DOCUMENT,
            added(f'<w:r><w:pict {_VML}><v:shape><v:textpath string="AVSLAGET"/></v:shape></w:pict></w:r>'),
            "[vattenstämpel: AVSLAGET]",
            id="a watermark",
        ),
        pytest.param(
            DOCUMENT,
            added(f"<m:oMath {_MATHS}><m:r><m:t>AVSLAGET</m:t></m:r></m:oMath>"),
            "AVSLAGET",
            id="maths",
        ),
        pytest.param(
            DOCUMENT,
            added('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'),
            "\uf0fc",
            id="a sign of a font",
        ),
    ],
)
def test_what_a_reader_sees_otherwise_is_a_change(home, mail, part, change, said):
    found = verified(home.folder, edited(paper(home.folder), part, change), mail)
    assert Verdict.CHANGED is found.verdict
    assert any(said in one.after for one in found.changes), found.changes


@pytest.mark.parametrize(
    ("part", "change"),
    [
        pytest.param(DOCUMENT, runs('<w:vanish w:val="0"/>'), id="said not to be hidden"),
        pytest.param(DOCUMENT, runs('<w:strike w:val="false"/>'), id="said not to be struck through"),
        pytest.param(DOCUMENT, runs('<w:color w:val="auto"/>'), id="the colour said"),
        pytest.param(NUMBERING, lambda text: text.replace('"decimal"', '"decimal" '), id="written otherwise"),
    ],
)
def test_what_a_reader_sees_alike_is_no_change(home, mail, part, change):
    found = verified(home.folder, edited(paper(home.folder), part, change), mail)
    assert (Verdict.RESAVED, ()) == (found.verdict, found.changes)


def test_a_comment_is_a_change(home, mail):
    parts = dict(open_package(paper(home.folder), "").parts)
    word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    said = "<w:p><w:r><w:t>Avslå.</w:t></w:r></w:p>"
    parts["word/comments.xml"] = (
        f'<w:comments {word}><w:comment w:id="0" w:author="X">{said}</w:comment></w:comments>'.encode()
    )
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
    override = f'<Override PartName="/word/comments.xml" ContentType="{kind}"/></Types>'
    link = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
    ours = f'<Relationship Id="rIdC" Type="{link}" Target="comments.xml"/></Relationships>'
    for name, end, new in (
        ("[Content_Types].xml", "</Types>", override),
        ("word/_rels/document.xml.rels", "</Relationships>", ours),
    ):
        parts[name] = parts[name].decode().replace(end, new).encode()
    found = verified(home.folder, write_package(parts), mail)
    assert Verdict.CHANGED is found.verdict
    assert [("kommentar 1", "", "Avslå.")] == [(one.place, one.before, one.after) for one in found.changes]


def test_a_paper_with_all_its_text_hidden_is_not_sound(home, mail):
    found = verified(home.folder, edited(paper(home.folder), STYLES, defaulted), mail)
    assert not found.verdict.is_sound
