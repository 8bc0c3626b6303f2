"""A finished paper: what stands in it, what its file says of itself, and when there is none."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from arende.diagnostics import Faults
from arende.engine import Properties, Required, compile_template
from arende.markup.blocks import Blocks, ListBlock, ListItem, Paragraph, Run, Table
from arende.package import provenance_of, untouched
from arende.word import Anchored, bookmark_name
from tests.engine.build import (
    CONTEXT,
    NAMES,
    PROPERTIES,
    ROOT,
    W,
    blocks,
    cell,
    members,
    p,
    paragraphs,
    render,
    root_of,
    row,
    table,
    template,
)
from tests.validators import assert_valid

w = "{" + W + "}"


def refused(data, context=None, required=(), **options) -> list[str]:
    compiled = compile_template(data, NAMES, "mall.docx")
    with pytest.raises(Faults) as raised:
        compiled.render(
            {**CONTEXT, **(context or {})}, images={}, required=required, properties=PROPERTIES, **options
        )
    return [f"{one.code} {one.message}" for one in raised.value.findings]


# Every printable sign of the lower planes, and some of the upper, which are two units in Word.
SIGNS = "".join(chr(number) for number in range(0x20, 0x2FFF) if chr(number).isprintable()) + "😀🇸🇪𝄞"


def test_every_printable_sign_comes_through_in_every_part():
    note = f'<w:footnotes {ROOT}><w:footnote w:id="1">{p("{{ dnr }}")}</w:footnote></w:footnotes>'
    data = template(
        p("{{ dnr }}"), header1=p("{{ dnr }}"), footer1=p("{{ dnr }}"), **{"word/footnotes.xml": note}
    )
    made = render(data, {"dnr": SIGNS}, SIGNS)
    for part in ("document", "header1", "footer1", "footnotes"):
        assert SIGNS in paragraphs(made, f"word/{part}.xml"), part


@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_any_text_is_printed_whole_or_refused(said):
    data = template(p("före {{ dnr }} efter"))
    if re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", said):
        assert ["E304"] == [line[:4] for line in refused(data, {"dnr": said})]
    else:
        written = said.replace("\r\n", "\n").replace("\r", "\n")
        assert [f"före {written} efter"] == paragraphs(render(data, {"dnr": said}, said))


@given(st.lists(st.text("abå {}%#&<>\"'_-", max_size=12), max_size=5))
def test_any_list_is_printed_in_order(items):
    data = template(p("{%p for x in organ %}"), p("[{{ x }}]"), p("{%p endfor %}"), p("slut"))
    made = render(data, {"organ": tuple(items)}, *items)
    assert [*(f"[{item}]" for item in items), "slut"] == paragraphs(made)


def test_breaks_and_tabs_in_a_text_are_words_own():
    made = root_of(render(template(p("{{ dnr }}")), {"dnr": "a\nb\tc"}))
    assert ["t", "br", "t", "tab", "t"] == [etree.QName(one).localname for one in made.iter(*_IN_RUN)]


_IN_RUN = tuple(w + name for name in ("t", "br", "tab"))


def test_a_text_in_an_attribute_is_one_line_of_plain_text():
    link = '<w:hyperlink w:anchor="a" w:tooltip="Till {{ dnr }}"><w:r><w:t>x</w:t></w:r></w:hyperlink>'
    made = root_of(render(template(f"<w:p>{link}</w:p>"), {"dnr": 'a "b"\n<c> & d'}))
    assert 'Till a "b" <c> & d' == next(made.iter(w + "hyperlink")).get(w + "tooltip")


# Lost words


def test_a_word_that_the_template_does_not_print_stops_the_paper():
    data = template(p("{{ rubrik }}"))
    required = (Required("rubrik", ("Plan för skolskjuts",)), Required("dnr", ("KS 2026-00123",)))
    assert [
        "E301 texten ”KS 2026-00123” (dnr) skrivs inte ut av mallen",
    ] == refused(data, required=required)


def test_texts_of_one_field_must_stand_in_their_order():
    data = template(p("{%p for x in organ %}"), p("{{ x }}"), p("{%p endfor %}"))
    right = (Required("organ", ("kommunstyrelsen", "kommunfullmäktige")),)
    assert render(data, None)
    compile_template(data, NAMES, "mall.docx").render(
        CONTEXT, images={}, required=right, properties=PROPERTIES
    )
    wrong = (Required("organ", ("kommunfullmäktige", "kommunstyrelsen")),)
    assert ["E301 texten ”kommunstyrelsen” (organ) skrivs inte ut av mallen"] == refused(data, required=wrong)


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        pytest.param("kl.\u00a013.00", "kl. 13.00", id="no-break space"),
        pytest.param("5\u202f000 tkr", "5 000 tkr", id="narrow space"),
        pytest.param("e\u2011post", "e-post", id="hard hyphen"),
        pytest.param("kommun\u00adstyrelsen", "kommunstyrelsen", id="soft hyphen"),
        pytest.param("rad ett\nrad två", "rad ett rad två", id="line break"),
        pytest.param("Nämnden", "nämnden", id="a capital from its place"),
    ],
)
def test_typography_is_no_lost_word(printed, wanted):
    assert render(template(p("{{ dnr }}")), {"dnr": printed}, wanted)


def test_joined_words_are_lost_words():
    assert ["E301 texten ”rad två” (x) skrivs inte ut av mallen"] == refused(
        template(p("{{ dnr }}")), {"dnr": "radtvå"}, (Required("x", ("rad två",)),)
    )


def test_a_word_in_a_header_or_a_drawn_table_is_found():
    cells = ((Run("Datum"),), (Run("Belopp"),))
    drawn = Blocks((Table(cells, (((Run("2026"),), (Run("5 000"),)),), ("left", "right")),))
    data = template(p("{{p innehåll }}"), header1=p("{{ dnr }}"))
    assert render(data, {"innehåll": drawn}, "Datum", "Belopp", "5 000", "KS 2026-00123")


# What is not there


def test_a_missing_value_stops_the_paper_and_is_named():
    context = {name: value for name, value in CONTEXT.items() if name != "dnr"}
    compiled = compile_template(template(p("{{ dnr }}")), NAMES, "mall.docx")
    with pytest.raises(Faults) as raised:
        compiled.render(context, images={}, required=(), properties=PROPERTIES)
    assert ["mallen gick inte att fylla i: värdet ”dnr” saknas"] == [
        one.message for one in raised.value.findings
    ]


def test_a_place_in_a_list_that_is_not_there_stops_the_paper():
    assert ["E304 mallen gick inte att fylla i: värdet ”7” saknas"] == refused(template(p("{{ organ[7] }}")))


@pytest.mark.parametrize("value", [None, ("a",), {"b": "c"}, True, 1.5], ids=repr)
def test_what_is_no_text_is_not_printed_as_one(value):
    kind = type(value).__name__
    assert [f"E304 mallen gick inte att fylla i: väntade en text, fann {kind}"] == refused(
        template(p("{{ dnr }}")), {"dnr": value}
    )


def test_an_expression_that_cannot_be_worked_out_stops_the_paper():
    message = "E305 ett uttryck i mallen går inte att räkna ut med ärendets värden"
    assert [message] == refused(template(p("{{ dnr + 1 }}")))


# Blocks and anchors


def test_drawn_blocks_stand_where_their_tag_stood():
    data = template(p("före"), p("{{p innehåll }}"), p("efter"))
    assert ["före", "Ett.", "Två.", "efter"] == paragraphs(render(data, {"innehåll": blocks("Ett.", "Två.")}))


def test_empty_blocks_leave_no_paragraph():
    assert ["före", "efter"] == paragraphs(render(template(p("före"), p("{{p innehåll }}"), p("efter"))))


def test_an_anchored_text_has_a_bookmark_of_its_address_round_it():
    data = template(p("{{ rubrik }}", " (forts.)"), p("{{ rubrik }}"), header1=p("{{ rubrik }}"))
    made = render(data, {"rubrik": Anchored("Plan", "rubrik")})
    marks = [(one.tag.removeprefix(w), one.get(w + "name")) for one in _bookmarks(made)]
    assert [("bookmarkStart", bookmark_name("rubrik")), ("bookmarkEnd", None)] == marks
    paragraph = next(root_of(made).iter(w + "p"))
    assert ["bookmarkStart", "r", "r", "bookmarkEnd"] == [etree.QName(one).localname for one in paragraph]


def _bookmarks(data: bytes) -> list[etree._Element]:
    parts = ("word/document.xml", "word/header1.xml")
    return [
        mark for part in parts for mark in root_of(data, part).iter(w + "bookmarkStart", w + "bookmarkEnd")
    ]


def test_an_empty_anchored_text_has_no_bookmark():
    assert [] == _bookmarks(render(template(p("x{{ rubrik }}")), {"rubrik": Anchored("", "rubrik")}))


def test_bookmarks_of_the_template_survive_once_and_strays_do_not():
    mark = '<w:bookmarkStart w:id="{0}" w:name="{1}"/><w:r><w:t>{1}</w:t></w:r><w:bookmarkEnd w:id="{0}"/>'
    data = template(
        f"<w:p>{mark.format(1, 'kvar')}</w:p>",
        f"<w:p>{mark.format(2, '_GoBack')}</w:p>",
        '<w:p><w:bookmarkStart w:id="3" w:name="utan_slut"/></w:p>',
        p("{%p for x in organ %}"),
        f"<w:p>{mark.format(4, 'upprepad')}</w:p>",
        p("{%p endfor %}"),
        p("{{ dnr }}"),
    )
    made = _bookmarks(render(data))
    assert ["kvar", "upprepad"] == [one.get(w + "name") for one in made if one.tag == w + "bookmarkStart"]
    assert 4 == len(made)


# The file


def test_the_file_says_what_it_is():
    properties = Properties(
        "Titel & <mer>", "Tjänsteutlåtande", "Staben", date(2026, 9, 24), "KS 1", {"arende.dnr": "KS 1"}
    )
    made = render(template(p("{{ dnr }}")), properties=properties)
    core = etree.fromstring(members(made)["docProps/core.xml"])
    assert {
        "title": "Titel & <mer>",
        "subject": "Tjänsteutlåtande",
        "creator": "Staben",
        "keywords": "KS 1",
        "language": "sv-SE",
        "lastModifiedBy": "Staben",
        "created": "2026-09-24T00:00:00Z",
        "modified": "2026-09-24T00:00:00Z",
    } == {etree.QName(one).localname: one.text for one in core}
    assert "KS 1" == provenance_of(made)["arende.dnr"]
    assert untouched(made) is True


def test_a_paper_says_nothing_of_who_made_the_template():
    extended = members(render(template(p("{{ dnr }}"))))["docProps/app.xml"]
    assert ["Application"] == [etree.QName(one).localname for one in etree.fromstring(extended)]


def test_the_template_compiled_under_another_name_tells_that_name():
    data = template(p("{{ dnr }} {"))
    shown = [compile_template(data, NAMES, name).warnings[0].path for name in ("a.docx", "b.docx")]
    assert ["a.docx", "b.docx"] == shown


def test_what_was_drawn_for_one_paper_is_not_in_the_next():
    data = template(p("{{p innehåll }}"), p("{{ dnr }}"))
    listed = Blocks((ListBlock((ListItem((Paragraph((Run("punkt"),)),)),), ordered=True),))
    first = render(data)
    assert first != render(data, {"innehåll": listed})
    assert first == render(data)


def test_papers_of_every_shape_are_valid():
    rows = ("{%tr for x in organ %}", "{{ x }}", "{%tr endfor %}")
    cells = ("{%tc for x in organ %}", "{{ x }}", "{%tc endfor %}")
    data = template(
        p("{{ rubrik }}"),
        table(*(row(cell(p(tag))) for tag in rows)),
        table(row(*(cell(p(tag)) for tag in cells)), columns=3),
        table(row(cell(p("{%p if har_bilagor %}"), p("x"), p("{%p endif %}"), p("{{p innehåll }}")))),
        p("{%p for punkt in punkter %}"),
        p("{{ punkt.text }}"),
        p("{{p innehåll }}"),
        p("{%p endfor %}"),
        header1=p("{%p if dnr %}") + p("{{ dnr }}") + p("{%p endif %}"),
    )
    listed = ListBlock((ListItem((Paragraph((Run("punkt"),)),)),), ordered=True)
    linked = Paragraph((Run("länk", link="https://strandaker.example/?a=1&b=2"),))
    tabled = Table(((Run("Rubrik"),),), (((Run("Cell"),),),), ("left",))
    drawn = Blocks((linked, listed, tabled))
    contexts = [
        {"rubrik": Anchored("Plan", "rubrik"), "innehåll": drawn},
        {"rubrik": "", "organ": (), "har_bilagor": False, "punkter": (), "dnr": ""},
        {"organ": tuple("abcdef"), "innehåll": Blocks((tabled,))},
    ]
    assert_valid(*(render(data, context) for context in contexts))
