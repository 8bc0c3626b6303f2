"""The faults of plain docxtpl, one by one: each shown on docxtpl itself, and cured here.

The numbers are those of the list in docs/house.md.
"""

import time
from zipfile import ZipFile

import pytest
from jinja2 import TemplateSyntaxError
from lxml import etree

from arende.diagnostics import Faults
from arende.engine import Properties, compile_template
from tests.engine.build import (
    CONTEXT,
    NAMES,
    PROPERTIES,
    W,
    blocks,
    cell,
    control,
    found,
    ground,
    members,
    numbered,
    p,
    paragraphs,
    plain_docxtpl,
    render,
    root_of,
    row,
    table,
    template,
    with_part,
)
from tests.engine.counting import labels

w = "{" + W + "}"


def core(data: bytes, name: str) -> str:
    root = etree.fromstring(members(data)["docProps/core.xml"])
    return "".join(one.text or "" for one in root if etree.QName(one).localname == name)


def test_row_1_signs_of_xml_are_printed_and_not_dropped():
    data, said = template(p("{{ dnr }}")), {"dnr": "A & B < C > D"}
    assert ["A  B < C > D"] != paragraphs(plain_docxtpl(data, said))
    assert "A & B < C > D" not in paragraphs(plain_docxtpl(data, said))
    assert ["A & B < C > D"] == paragraphs(render(data, said))


TITLED = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{{ rubrik }}</dc:title></cp:coreProperties>'
)


def test_row_2_the_title_is_escaped_once():
    data = template(p("x"), **{"docProps/core.xml": TITLED})
    assert "A &amp; B" == core(plain_docxtpl(data, {"rubrik": "A & B"}, autoescape=True), "title")
    assert "A & B" == core(render(data, properties=Properties("A & B")), "title")


def test_row_3_a_control_character_is_refused_and_not_dropped():
    data, said = template(p("{{ dnr }}")), {"dnr": "rad1\x0brad2"}
    assert ["rad1rad2"] == paragraphs(plain_docxtpl(data, said, autoescape=True))
    with pytest.raises(Faults, match=r"E304 .*tecknet U\+000B får inte finnas i en Wordfil"):
        render(data, said)


def test_row_4_an_unknown_name_is_told_with_its_place():
    data = template(p("först"), p("{{ rubrikk }}"))
    assert ["först", ""] == paragraphs(plain_docxtpl(data))
    assert ["stycke 2: E201 mallen frågar efter ”rubrikk”, som inte finns"] == found(data)


def test_row_5_every_fault_is_told_and_not_only_the_first():
    data = template(p("{{ rubrikk }}"), p("{%p if dnr %}"), p("{{ dnr|upperr }}"), p("{% fro x in organ %}"))
    with pytest.raises(TemplateSyntaxError) as only:
        plain_docxtpl(data)
    assert only.value.message.startswith("Encountered unknown tag 'fro'")
    assert ["E201", "E211", "E211", "E203"] == [line.split(": ")[1][:4] for line in found(data)]


@pytest.mark.parametrize(
    ("sign", "named"),
    [
        ("–", "tankstreck"),
        ("\u200b", "osynligt mellanrum"),
        ("…", "tre punkter i ett tecken"),
        ("\u2011", "hårt bindestreck"),
    ],
)
def test_row_6_a_sign_that_word_put_in_a_tag_is_named(sign, named):
    data = template(p(f"{{{{ rubrik {sign} }}}}"))
    with pytest.raises(TemplateSyntaxError):
        plain_docxtpl(data)
    assert [f"stycke 1: E208 tecknet ”{sign}” ({named}) i taggen {{{{ rubrik {sign} }}}}"] == found(data)


def test_row_7_text_beside_a_paragraph_tag_is_not_deleted_in_silence():
    data = template(p("Viktigt! {%p if dnr %}"), p("ja"), p("{%p endif %}"))
    assert ["ja"] == paragraphs(plain_docxtpl(data))
    assert ["stycke 1: E206 texten ”Viktigt!” bredvid {%p if dnr %} försvinner"] == found(data)


def test_row_8_a_cell_keeps_a_paragraph_and_a_table_its_rows():
    emptied = table(row(cell(p("{%p if har_bilagor %}"), p("bilagor"), p("{%p endif %}"))))
    rowless = table(
        row(cell(p("{%tr for x in organ %}"))), row(cell(p("{{ x }}"))), row(cell(p("{%tr endfor %}")))
    )
    data, said = template(emptied, p("mellan"), rowless, p("sist")), {"har_bilagor": False, "organ": ()}
    broken = root_of(plain_docxtpl(data, said))
    assert [0] == [len(one.findall(w + "p")) for one in broken.iter(w + "tc")]
    assert [1, 0] == [len(one.findall(w + "tr")) for one in broken.iter(w + "tbl")]
    mended = root_of(render(data, said))
    assert [1] == [len(one.findall(w + "p")) for one in mended.iter(w + "tc")]
    assert [1] == [len(one.findall(w + "tr")) for one in mended.iter(w + "tbl")]


def test_row_9_numbers_begin_anew_in_each_turn_of_the_outer_loop():
    lists = (
        p("{%p for punkt in punkter %}"),
        p("{{ punkt.text }}"),
        p("{%p for under in punkt.underpunkter %}"),
        numbered(NUMBERED, "{{ under }}"),
        p("{%p endfor %}"),
        p("{%p endfor %}"),
    )
    said = {"punkter": ({"text": "A", "underpunkter": ("x", "y")}, {"text": "B", "underpunkter": ("z",)})}
    data = template(*lists)
    assert ["A", "1 x", "2 y", "B", "3 z"] == labels(plain_docxtpl(data, said))
    assert ["A", "1 x", "2 y", "B", "1 z"] == labels(render(data, said))


def _numbered() -> int:
    """A ``w:num`` of the standard template that counts 1, 2, 3."""
    numbering = etree.fromstring(ground()["word/numbering.xml"])
    decimal = {
        one.get(w + "abstractNumId")
        for one in numbering.iter(w + "abstractNum")
        if one.find(f"{w}lvl/{w}numFmt").get(w + "val") == "decimal"
    }
    return next(
        int(one.get(w + "numId"))
        for one in numbering.iter(w + "num")
        if one.find(w + "abstractNumId").get(w + "val") in decimal
    )


NUMBERED = _numbered()


def test_row_10_paragraphs_are_paragraphs_and_not_line_breaks():
    plain = plain_docxtpl(template(p("{{ dnr }}")), {"dnr": "Ett.\nTvå."})
    assert ["Ett.\nTvå."] == paragraphs(plain)
    ours = render(template(p("{{p innehåll }}")), {"innehåll": blocks("Ett.", "Två.")})
    assert ["Ett.", "Två."] == paragraphs(ours)


@pytest.mark.parametrize(
    ("part", "change", "message"),
    [
        pytest.param(
            "docProps/core.xml",
            ("</cp:coreProperties>", "<cp:category>{{ dnr }}</cp:category></cp:coreProperties>"),
            "E212 taggen {{ dnr }} står i dokumentets egenskaper, som inte fylls i",
            id="category",
        ),
        pytest.param(
            "word/settings.xml",
            ("</w:settings>", '<w:docVars><w:docVar w:name="a" w:val="{{ dnr }}"/></w:docVars></w:settings>'),
            "E212 taggen {{ dnr }} står i inställningarna, som inte fylls i",
            id="document variable",
        ),
    ],
)
def test_row_12_a_tag_where_nothing_is_filled_in_is_told(part, change, message):
    data = with_part(template(p("x")), part, change)
    assert b"{{ dnr }}" in members(plain_docxtpl(data))[part]
    assert [message] == found(data)


def test_row_13_braces_in_a_text_are_printed_as_they_stand():
    data, said = template(p("{{ dnr }}")), {"dnr": "{_{ x }_} {_% y %_} {{ z }}"}
    assert ["{{ x }} {% y %} {{ z }}"] == paragraphs(plain_docxtpl(data, said))
    assert ["{_{ x }_} {_% y %_} {{ z }}"] == paragraphs(render(data, said))


ESCAPES = [
    "{{ cycler.__init__.__globals__.os.getcwd() }}",
    "{{ self.__init__.__globals__ }}",
    "{{ dnr.__class__.__mro__[1].__subclasses__() }}",
    "{{ ''['__class__'] }}",
    "{{ dnr|attr('__class__') }}",
    "{{ lipsum.__globals__['os'].popen('id').read() }}",
    "{% for x in ().__class__.__base__.__subclasses__() %}{% endfor %}",
    "{{ '%c'|format(65) }}",
    "{{ dnr.format(dnr) }}",
    "{{ namespace() }}",
    "{{ 'x' * 999999999 }}",
    "{{ 9 ** 999999999 }}",
    "{% set x = cycler %}",
    "{% include 'a' %}",
    "{% import 'a' as b %}",
    "{% macro a() %}{% endmacro %}",
    "{{ range(999999999)|list }}",
]


def test_row_14_a_template_runs_no_code():
    ran = plain_docxtpl(template(p(ESCAPES[0])))
    assert ["/"] == [text[:1] for text in paragraphs(ran)] or "\\" in paragraphs(ran)[0]
    for escape in ESCAPES:
        codes = {line.split(": ")[1][:4] for line in found(template(p(escape.replace("<", "&lt;"))))}
        assert codes & {"E201", "E211"}, escape


def test_row_15_the_bytes_are_the_same_at_any_time(tmp_path):
    data = template(p("{{ dnr }}"))
    (tmp_path / "plain.docx").write_bytes(plain_docxtpl(data))
    with ZipFile(tmp_path / "plain.docx") as archive:
        assert time.localtime().tm_year == archive.infolist()[-1].date_time[0]
    assert render(data) == render(data)
    (tmp_path / "ours.docx").write_bytes(render(data))
    with ZipFile(tmp_path / "ours.docx") as archive:
        assert {(1980, 1, 1, 0, 0, 0)} == {info.date_time for info in archive.infolist()}


def test_row_16_rendering_again_costs_a_fraction():
    many = [p(f"Stycke {number} om {{{{ rubrik }}}} i {{{{ dnr }}}}") for number in range(60)]
    data = template(*many)
    compiled = compile_template(data, NAMES, "mall.docx")

    def ours() -> None:
        compiled.render(CONTEXT, images={}, required=(), properties=PROPERTIES)

    assert 4 * _fastest(ours) < _fastest(lambda: plain_docxtpl(data))


def _fastest(work) -> float:
    measured = []
    for _ in range(4):
        began = time.process_time()
        work()
        measured.append(time.process_time() - began)
    return min(measured)


def test_row_17_content_controls_keep_ids_of_their_own_in_a_loop():
    data = template(p("{%p for x in organ %}"), control(p("{{ x }}")), p("{%p endfor %}"))
    assert ["7", "7"] == _control_ids(plain_docxtpl(data))
    assert ["7", "8"] == _control_ids(render(data))


def _control_ids(data: bytes) -> list[str]:
    return [one.find(w + "id").get(w + "val") for one in root_of(data).iter(w + "sdtPr")]


def test_row_18_a_control_bound_to_a_store_that_is_not_filled_in_is_refused():
    bound = control(p("{{ dnr }}")).replace(
        "</w:sdtPr>", '<w:dataBinding w:xpath="/a" w:storeItemID="{B}"/></w:sdtPr>'
    )
    data = template(bound)
    assert b"dataBinding" in members(plain_docxtpl(data))["word/document.xml"]
    assert ["stycke 1: E214 innehållskontrollen är kopplad till en dold datadel, som inte fylls i"] == found(
        data
    )
