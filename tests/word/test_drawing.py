"""Blocks as Word paragraphs: styles, marks, links, footnotes, lists and points."""

import pytest

from arende.markup import parse_blocks
from arende.markup.blocks import (
    Block,
    Blocks,
    Heading,
    Inlines,
    LineBreak,
    ListBlock,
    ListItem,
    PageReference,
    Paragraph,
    Point,
    PointList,
    Role,
    Run,
)
from arende.model.marker import Marker
from arende.word import SEPARATOR, Canvas, Kit, bookmark_name, draw, with_footnotes
from tests.word.reading import NAMESPACES, paragraphs, tree
from tests.word.template import template

KIT = Kit.from_parts(with_footnotes(template()))


def words(text: str) -> Inlines:
    return (Run(text),)


def drawn(*blocks: Block, canvas: Canvas | None = None) -> str:
    return draw(Blocks(blocks), canvas or Canvas(KIT, {}))


def markdown(text: str, canvas: Canvas | None = None) -> str:
    parsed = parse_blocks(text)
    assert not parsed.problems
    return draw(parsed.blocks, canvas or Canvas(KIT, {}))


def test_a_paragraph_is_a_style_and_its_runs() -> None:
    assert (
        '<w:p><w:pPr><w:pStyle w:val="Brdtext"/></w:pPr>'
        '<w:r><w:t xml:space="preserve">Ett </w:t></w:r>'
        '<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">fett</w:t></w:r>'
        "<w:r><w:br/></w:r>"
        '<w:r><w:rPr><w:i/><w:iCs/></w:rPr><w:t xml:space="preserve">&lt;R&amp;D&gt; "x"</w:t></w:r></w:p>'
    ) == drawn(
        Paragraph((Run("Ett "), Run("fett", bold=True), LineBreak(), Run('<R&D> "x"', italic=True))),
    )


def test_tabs_and_line_ends_in_a_text_become_elements() -> None:
    assert (
        '<w:r><w:t xml:space="preserve">a</w:t><w:tab/><w:t xml:space="preserve">b</w:t>'
        '<w:br/><w:t xml:space="preserve">c</w:t></w:r>'
    ) in drawn(Paragraph(words("a\tb\nc")))


@pytest.mark.parametrize(
    ("role", "style"),
    [
        (Role.BODY, "Brdtext"),
        (Role.LEAD_IN, "Ingress"),
        (Role.DETAIL, "Punktuppgift"),
        (Role.RECEIVER, "Mottagare"),
        (Role.CAPTION, "Beskrivning"),
    ],
)
def test_a_role_is_a_style(role: Role, style: str) -> None:
    assert [f"{style} next | a"] == paragraphs(drawn(Paragraph(words("a"), role, keep_with_next=True)))


@pytest.mark.parametrize(("level", "style"), [(1, "Rubrik1"), (3, "Rubrik3"), (5, "Rubrik5"), (7, "Rubrik5")])
def test_a_heading_has_the_style_of_its_level(level: int, style: str) -> None:
    assert [f"{style} | Om"] == paragraphs(drawn(Heading(level, words("Om"))))


def test_an_anchor_is_a_hidden_bookmark_round_the_text_of_its_paragraph_once() -> None:
    name = bookmark_name("tjänsteutlåtande.avsnitt.ekonomi")
    assert (
        f'</w:pPr><w:bookmarkStart w:id="1" w:name="{name}"/>'
        '<w:r><w:t xml:space="preserve">A</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>'
    ) in drawn(Heading(2, words("A"), "tjänsteutlåtande.avsnitt.ekonomi"))
    assert "_d_4094a2b7125c" == bookmark_name("rubrik")
    twice = drawn(
        Heading(2, words("A"), "x"), Paragraph(words("B"), anchor="x"), Paragraph(words("C"), anchor="y")
    )
    starts = tree(twice).findall(".//w:bookmarkStart", NAMESPACES)
    assert [bookmark_name("x"), bookmark_name("y")] == [
        start.get(f"{{{NAMESPACES['w']}}}name") for start in starts
    ]


def test_lists_have_a_style_per_level_and_paragraphs_under_the_text() -> None:
    assert [
        "Punktlista | ett",
        "Punktlista 0:0 | mer om ett",
        "Punktlista2 | inre",
        "Punktlista3 | innerst",
        "Punktlista3 0:0 | mer om innerst",
        "Punktlista | två",
    ] == paragraphs(markdown("- ett\n\n  mer om ett\n  - inre\n    - innerst\n\n      mer om innerst\n- två"))


def test_a_paragraph_under_the_mark_stands_where_the_text_of_its_level_does() -> None:
    text = markdown("- a\n  - b\n\n    under b")
    (indent,) = tree(text).xpath("//w:p[3]/w:pPr/w:ind/@w:left", namespaces=NAMESPACES)
    assert "800" == indent


def test_every_numbered_list_counts_by_itself() -> None:
    canvas = Canvas(KIT, {})
    text = markdown("1. ett\n2. två\n   1. inre\n\nmellan\n\n5. fem\n6. sex", canvas)
    assert [
        "Numreradlista 0:7 | ett",
        "Numreradlista 0:7 | två",
        "Numreradlista2 1:8 | inre",
        "Brdtext | mellan",
        "Numreradlista 0:9 | fem",
        "Numreradlista 0:9 | sex",
    ] == paragraphs(text)
    assert (
        '<w:num w:numId="7"><w:abstractNumId w:val="11"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        '<w:num w:numId="8"><w:abstractNumId w:val="11"/>'
        '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        '<w:num w:numId="9"><w:abstractNumId w:val="11"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    ) == canvas.numbering


def test_an_item_that_begins_with_a_list_keeps_its_own_mark() -> None:
    inner = ListBlock((ListItem((Paragraph(words("inre")),)),))
    assert ["Punktlista | ", "Punktlista2 | inre"] == paragraphs(drawn(ListBlock((ListItem((inner,)),))))


POINTS = (
    Point(words("godkänna planen"), "f[0]", (words("Ansvarig: nämnden"), words("Senast: 2026-12-12"))),
    Point(words("ge i uppdrag"), "f[1]"),
)


@pytest.mark.parametrize(
    ("marker", "style"),
    [
        (Marker.NUMBER, "Beslutspunkt{} 0:7"),
        (Marker.THAT, "Punktatt{}"),
        (Marker.DASH, "Punktstreck{}"),
        (Marker.BULLET, "Punktpunkt{}"),
        (Marker.NONE, "Punktutan{}"),
    ],
)
def test_points_have_the_style_of_their_mark_and_hold_their_details(marker: Marker, style: str) -> None:
    text = drawn(PointList(POINTS, marker))
    assert [
        f"{style.format(' next')} | godkänna planen",
        "Punktuppgift next | Ansvarig: nämnden",
        "Punktuppgift | Senast: 2026-12-12",
        f"{style.format('')} | ge i uppdrag",
    ] == paragraphs(text)
    assert bookmark_name("f[0]") in text
    assert bookmark_name("f[1]") in text


def test_points_number_anew_in_every_list() -> None:
    text = drawn(PointList(POINTS[1:]), Paragraph(words("mellan")), PointList(POINTS[1:]))
    assert [
        "Beslutspunkt 0:7 | ge i uppdrag",
        "Brdtext | mellan",
        "Beslutspunkt 0:8 | ge i uppdrag",
    ] == paragraphs(text)


def test_a_quote_has_its_style_also_round_a_list() -> None:
    text = markdown("> citat\n>\n> - punkt\n>\n> slut\n\nefter")
    assert ["Citat | citat", "Punktlista | punkt", "Citat | slut", "Brdtext | efter"] == paragraphs(text)


def test_neighbouring_runs_with_one_address_are_one_link() -> None:
    canvas = Canvas(KIT, {})
    text = markdown(
        "se [en **fet** länk](https://a.se/?b=1&c) och <https://b.se> [igen](https://a.se/?b=1&c)", canvas
    )
    links = tree(text).findall(".//w:hyperlink", NAMESPACES)
    assert [
        ("rId9", "https://a.se/?b=1&c", 3),
        ("rId10", "https://b.se", 1),
        ("rId9", "https://a.se/?b=1&c", 1),
    ] == [
        (
            link.get(f"{{{NAMESPACES['r']}}}id"),
            link.get(f"{{{NAMESPACES['w']}}}tooltip"),
            len(link.findall("w:r/w:rPr/w:rStyle[@w:val='Hyperlnk']", NAMESPACES)),
        )
        for link in links
    ]
    assert [("rId9", "https://a.se/?b=1&c", True), ("rId10", "https://b.se", True)] == [
        (added.id, added.target, added.external) for added in canvas.relationships["word/document.xml"]
    ]


def test_a_link_that_begins_with_a_hash_leads_to_an_anchor_of_the_document() -> None:
    canvas = Canvas(KIT, {})
    name = bookmark_name("möte.yaml#dagordning[0]")
    text = drawn(
        Heading(2, words("§ 45"), "möte.yaml#dagordning[0]"),
        Paragraph((Run("§ 45", link="#möte.yaml#dagordning[0]"),)),
        canvas=canvas,
    )
    assert f'w:name="{name}"' in text
    assert f'<w:hyperlink w:anchor="{name}" w:tooltip="Till rätt plats i dokumentet" w:history="1">' in text
    assert {} == canvas.relationships


def test_a_page_reference_is_a_field_to_update_that_shows_no_figure() -> None:
    text = drawn(Paragraph((Run("Sida "), PageReference("a"))))
    assert f'<w:instrText xml:space="preserve"> PAGEREF {bookmark_name("a")} \\h </w:instrText>' in text
    assert '<w:fldChar w:fldCharType="begin" w:dirty="true"/>' in text
    assert ["Brdtext | Sida –"] == paragraphs(text)
    kinds = tree(text).xpath("//w:fldChar/@w:fldCharType", namespaces=NAMESPACES)
    assert ["begin", "separate", "end"] == kinds


def test_a_footnote_is_a_note_of_its_own_with_links_of_its_own() -> None:
    canvas = Canvas(KIT, {})
    text = markdown("text[^1] [a](https://a.se)\n\n[^1]: Se [b](https://b.se).\n\n    Mer.", canvas)
    assert (
        '<w:r><w:rPr><w:rStyle w:val="Fotnotsreferens"/></w:rPr><w:footnoteReference w:id="1"/></w:r>'
    ) in text
    assert canvas.footnotes.startswith(
        '<w:footnote w:id="1"><w:p><w:pPr><w:pStyle w:val="Fotnotstext"/></w:pPr>'
        '<w:r><w:rPr><w:rStyle w:val="Fotnotsreferens"/></w:rPr><w:footnoteRef/></w:r>'
        '<w:r><w:t xml:space="preserve"> </w:t></w:r><w:r><w:t xml:space="preserve">Se </w:t></w:r>'
    )
    assert ["Fotnotstext |  Se b.", "Fotnotstext | Mer."] == paragraphs(canvas.footnotes)
    assert ["https://b.se"] == [added.target for added in canvas.relationships["word/footnotes.xml"]]
    assert ["https://a.se"] == [added.target for added in canvas.relationships["word/document.xml"]]


def test_two_tables_never_touch_and_text_never_leans_on_one() -> None:
    text = markdown("| a |\n|---|\n| 1 |\n\n| b |\n|---|\n| 2 |\n\ntext\n\nmer\n\n| c |\n|---|\n| 3 |\n\n# R")
    assert text.count(SEPARATOR) == 1
    assert f"</w:tbl>{SEPARATOR}<w:tbl>" in text
    assert '</w:tbl><w:p><w:pPr><w:pStyle w:val="Brdtext"/><w:spacing w:before="200"/></w:pPr>' in text
    above = '<w:p><w:pPr><w:pStyle w:val="Brdtext"/><w:spacing w:after="200"/></w:pPr>'
    assert f'{above}<w:r><w:t xml:space="preserve">mer' in text
    assert '</w:tbl><w:p><w:pPr><w:pStyle w:val="Rubrik1"/></w:pPr>' in text


def test_the_same_blocks_are_drawn_alike_every_time() -> None:
    text = "1. a[^1]\n\n[b](https://b.se)\n\n[^1]: c"
    first, second = Canvas(KIT, {}), Canvas(KIT, {})
    assert markdown(text, first) == markdown(text, second)
    assert (first.numbering, first.footnotes, first.relationships) == (
        second.numbering,
        second.footnotes,
        second.relationships,
    )
