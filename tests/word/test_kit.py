"""What a template offers: styles by name, list levels, room and ids."""

from arende.word import Kit
from arende.word.numbering import ListLevel
from tests.word.template import PARAGRAPHS, document_xml, numbering_xml, styles_xml, template


def test_a_whole_template_lacks_nothing() -> None:
    kit = Kit.from_parts(template())
    assert () == kit.missing
    assert ("word/document.xml", "") == (kit.part, kit.footnotes_part)
    assert ("Beskrivning", "Rubrik1", "Tabell") == (
        kit.styles["caption"],
        kit.styles["heading 1"],
        kit.table_style,
    )


def test_missing_styles_have_the_names_of_words_menus() -> None:
    lacking = tuple(
        style for style in PARAGRAPHS if style[1] not in ("heading 2", "Body Text", "List Bullet 3")
    )
    assert ("Rubrik 2", "Brödtext", "Punktlista 3") == Kit.from_parts(
        template(styles=styles_xml(lacking))
    ).missing


def test_a_numbered_style_without_numbering_is_missing() -> None:
    bare = tuple(
        (style, name, None if name == "Beslutspunkt" else level) for style, name, level in PARAGRAPHS
    )
    kit = Kit.from_parts(template(styles=styles_xml(bare)))
    assert ((), ("Beslutspunkt",)) == (kit.missing, kit.unnumbered)


def test_a_template_without_anything_lacks_everything_and_is_still_read() -> None:
    kit = Kit.from_parts({"word/document.xml": document_xml().encode()})
    assert ("Rubrik 1", "Ärendetabell", 27) == (kit.missing[0], kit.missing[-1], len(kit.missing))


def test_list_levels_are_found_behind_their_styles() -> None:
    levels = Kit.from_parts(template()).levels
    assert ListLevel(1, 2, 1200) == levels["List Bullet 3"]
    assert ListLevel(3, 0, 400) == levels["Beslutspunkt"]


def test_the_level_that_names_a_style_wins_over_the_styles_own() -> None:
    level = '<w:lvl w:ilvl="1">'
    numbering = numbering_xml().replace(level, f'{level}<w:pStyle w:val="Punktlista"/>', 1)
    assert ListLevel(1, 1, 800) == Kit.from_parts(template(numbering=numbering)).levels["List Bullet"]


def test_a_list_may_be_kept_in_a_list_style() -> None:
    numbering = numbering_xml().replace(
        "</w:numbering>",
        '<w:num w:numId="20"><w:abstractNumId w:val="99"/></w:num></w:numbering>',
    )
    numbering = numbering.replace(
        '<w:num w:numId="1">',
        '<w:abstractNum w:abstractNumId="99"><w:numStyleLink w:val="Lista"/></w:abstractNum>'
        '<w:num w:numId="1">',
    )
    listed = tuple((s, n, (20, 0) if n == "List Number" else level) for s, n, level in PARAGRAPHS)
    styles = styles_xml(listed).replace(
        "</w:styles>",
        '<w:style w:type="numbering" w:styleId="Lista"><w:name w:val="Lista"/>'
        '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style></w:styles>',
    )
    kit = Kit.from_parts(template(styles=styles, numbering=numbering))
    assert ListLevel(20, 0, 400) == kit.levels["List Number"]


def test_a_styles_own_indent_wins_over_its_levels() -> None:
    styles = styles_xml().replace(
        '<w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
        '<w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:ind w:left="77"/>',
    )
    assert 77 == Kit.from_parts(template(styles=styles)).levels["List Bullet"].left


def test_numbering_that_a_style_inherits_counts() -> None:
    styles = styles_xml().replace(
        '<w:name w:val="Beslutspunkt streck"/><w:basedOn w:val="Normal"/><w:pPr>'
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr>',
        '<w:name w:val="Beslutspunkt streck"/><w:basedOn w:val="Punktpunkt"/><w:pPr>',
    )
    assert 6 == Kit.from_parts(template(styles=styles)).levels["Beslutspunkt streck"].number


def test_styles_based_on_each_other_in_a_circle_are_read() -> None:
    normal = 'w:styleId="Normal"><w:name w:val="Normal"/>'
    styles = styles_xml().replace(normal, f'{normal}<w:basedOn w:val="Brdtext"/>')
    assert 200 == Kit.from_parts(template(styles=styles)).space_below_table


def test_changes_to_other_levels_are_kept_when_a_list_begins_anew() -> None:
    changed = (
        '<w:lvlOverride w:ilvl="1"><w:lvl w:ilvl="1"><w:numFmt w:val="upperLetter"/></w:lvl></w:lvlOverride>'
    )
    numbering = numbering_xml().replace(
        '<w:num w:numId="2"><w:abstractNumId w:val="11"/>',
        f'<w:num w:numId="2"><w:abstractNumId w:val="11"/>{changed}',
    )
    kit = Kit.from_parts(template(numbering=numbering))
    made = kit.numbering.restart(2, 0, 3, 9)
    assert 'w:val="upperLetter"' in made
    assert made.endswith('<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride></w:num>')
    own = kit.numbering.restart(2, 1, 3, 9)
    assert own.count("lvlOverride") == 2
    assert '<w:startOverride w:val="3"/>' in own


def test_ids_already_taken_are_counted_past() -> None:
    body = (
        '<w:p><w:bookmarkStart w:id="41" w:name="a"/><w:bookmarkEnd w:id="41"/></w:p><w:p><w:r><w:drawing>'
        '<wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
        '<wp:docPr id="12" name="x"/></wp:inline></w:drawing></w:r></w:p>'
    )
    kit = Kit.from_parts(template(body=body))
    assert (41, 12, 6, 0) == (
        kit.highest_bookmark,
        kit.highest_drawing,
        kit.highest_number,
        kit.highest_footnote,
    )
    assert 7 == kit.highest_relationship["word/document.xml"]


def test_the_room_is_what_the_margins_leave() -> None:
    kit = Kit.from_parts(template())
    assert (8000, 14002) == (kit.text_width, kit.text_height)
