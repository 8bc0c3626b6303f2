"""Three unlike municipalities expressed by profile data alone, each with a case rendered in it."""

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from arende.documents.names import names
from arende.documents.paper import paper
from arende.engine.compiling import compile_template
from arende.loading import load_case, load_profile
from arende.model.choices import Paper
from arende.package import open_package

HERE = Path(__file__).parent
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
HEADINGS = ("Rubrik1", "Rubrik2", "Rubrik3")


@dataclass(frozen=True)
class Line:
    """One printed paragraph: its style, its text and the list it counts in."""

    style: str
    text: str
    number: str
    cell: bool


def rendered(name: str) -> tuple[list[Line], Element]:
    """The paragraphs of the tjänsteutlåtande that the test profile *name* makes, and its body."""
    loaded = load_case(HERE / "cases" / f"{name}.yaml", f"{name}.yaml")
    profile = load_profile(HERE / name, name).value
    assert profile is not None
    kind = Paper.TJÄNSTEUTLÅTANDE
    content = paper(loaded, profile, kind)
    template = (HERE / name / profile.papper[kind].mall).read_bytes()
    compiled = compile_template(template, names(profile, kind), "mall.docx")
    data = compiled.render(
        content.context, images=loaded.images, required=content.required, properties=content.properties
    )
    body = ElementTree.fromstring(open_package(data, "papper.docx").parts["word/document.xml"])[0]
    cells = {paragraph for cell in body.iter(W + "tc") for paragraph in cell.iter(W + "p")}
    return [line_of(paragraph, paragraph in cells) for paragraph in body.iter(W + "p")], body


def line_of(paragraph: Element, cell: bool) -> Line:
    style, number = paragraph.find(f"{W}pPr/{W}pStyle"), paragraph.find(f"{W}pPr/{W}numPr/{W}numId")
    text = "".join(run.text or "" for run in paragraph.iter(W + "t"))
    return Line(
        "" if style is None else style.get(W + "val", ""),
        text.replace("\u00a0", " "),
        "" if number is None else number.get(W + "val", ""),
        cell,
    )


def headings(lines: list[Line]) -> list[str]:
    return [line.text for line in lines if line.style in HEADINGS]


def points(lines: list[Line]) -> list[Line]:
    return [line for line in lines if line.style.startswith("Beslutspunkt")]


def test_full_sentences_stand_without_lead_in_and_the_receivers_before_the_body() -> None:
    lines, _ = rendered("fullmeningar")
    assert [
        "Revidering av riktlinjer för representation",
        "Förslag till beslut",
        "Förslag till beslut i kommunstyrelsen",
        "Förslag till beslut i kommunfullmäktige",
        "Sammanfattning av ärendet",
        "Beslutsunderlag",
        "Beslutet skickas till",
        "Beskrivning av ärendet",
    ] == headings(lines)
    assert [] == [line for line in lines if line.style == "Ingress"]
    assert ["Beslutspunktutanmrke"] * 3 == [point.style for point in points(lines)]
    assert [
        "Kommunstyrelsen ger kommundirektören i uppdrag att ta fram en vägledning till riktlinjerna"
        " senast 2027-01-29.",
        "Kommunfullmäktige antar riktlinjer för representation, daterade 2026-09-10.",
        "Kommunfullmäktige upphäver riktlinjerna från 2019-04-29, § 44.",
    ] == [point.text for point in points(lines)]


def test_each_decision_level_has_its_heading_and_counts_from_one() -> None:
    lines, _ = rendered("tvanivaer")
    assert ["I kommunstyrelsen", "I kommunstyrelsen och kommunfullmäktige"] == headings(lines)[2:4]
    first, second = points(lines)[:2], points(lines)[2:]
    assert (2, 3) == (len(first), len(second))
    assert 1 == len({point.number for point in first})
    assert 1 == len({point.number for point in second})
    assert first[0].number != second[0].number
    assert "Regler för eget kapital i nämnderna fastställs enligt bilaga 1." == second[0].text


def test_an_empty_section_says_what_the_profile_says() -> None:
    lines, _ = rendered("tvanivaer")
    texts = [line.text for line in lines]
    ecological = texts.index("Ur ekologisk dimension")
    assert "Förvaltningen har inte funnit några särskilda aspekter." == texts[ecological + 1]
    assert "den 26 augusti 2026" in texts


def test_the_summary_stands_before_the_proposal_and_expediering_last() -> None:
    lines, _ = rendered("expediering")
    assert [
        "Budgetdialog om mål och ramar för 2027",
        "Sammanfattning",
        "Bakgrund",
        "Barnkonsekvensanalys",
        "Förslag till beslut",
        "Beslutet ska expedieras till",
    ] == headings(lines)
    assert ["Samverkansnämnden beslutar"] == [line.text for line in lines if line.style == "Ingress"]
    assert [
        ("Beslutspunktatt", "godkänna synpunkterna på ramarna för 2027,"),
        ("Beslutspunktatt", "överlämna synpunkterna till kommunstyrelserna."),
    ] == [(point.style, point.text) for point in points(lines)]


def test_several_signatures_stand_side_by_side_three_to_a_row() -> None:
    _, body = rendered("expediering")
    table = list(body.iter(W + "tbl"))[-1]
    rows = [
        [[line_of(paragraph, True).text for paragraph in cell.iter(W + "p")] for cell in row.iter(W + "tc")]
        for row in table.iter(W + "tr")
    ]
    assert [
        [
            ["Ebba Tänkt", "förvaltningschef", "lönecentrum"],
            ["Olle Fingerad", "ekonom"],
            ["Vera Skenbild", "IT-enheten"],
        ],
        [["Sixten Låtsas", "HR-chef", "kommunledningen"], [""], [""]],
    ] == rows


def test_every_row_of_signatures_but_the_last_holds_on_to_the_next() -> None:
    _, body = rendered("expediering")
    rows = list(list(body.iter(W + "tbl"))[-1].iter(W + "tr"))
    assert [True, False] == [row.find(f".//{W}keepNext") is not None for row in rows]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


def test_a_field_of_ones_own_stands_in_the_head_under_its_label() -> None:
    texts = [line.text for line in rendered("tvanivaer")[0]]
    assert ("Handling", "2026 nr 164") in set(pairwise(texts))
