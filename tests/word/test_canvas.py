"""What drawings leave behind: images, numbers, bookmarks, footnotes part."""

import pytest

from arende.markup.blocks import Blocks, ImageBlock, Paragraph, Role, Run
from arende.markup.images import Image
from arende.word import Anchored, Canvas, Kit, draw, with_footnotes
from tests.word.reading import paragraphs, tree
from tests.word.template import template

KIT = Kit.from_parts(template())
DRAWING = {
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
}


def image(width: int, height: int, dpi: int = 96) -> Image:
    return Image(b"png", "png", width, height, dpi, dpi)


def drawn_size(picture: Image) -> tuple[int, int]:
    (extent,) = tree(draw(Blocks((ImageBlock("k.png", "Karta"),)), Canvas(KIT, {"k.png": picture}))).xpath(
        "//wp:extent", namespaces=DRAWING
    )
    return int(extent.get("cx")), int(extent.get("cy"))


TEXT_WIDTH = 8000 * 635
TALLEST = round(14002 * 635 * 0.6)


@pytest.mark.parametrize(
    ("picture", "size"),
    [
        (image(96, 48), (914400, 457200)),
        (image(300, 150, dpi=300), (914400, 457200)),
        (image(9600, 4800), (TEXT_WIDTH, TEXT_WIDTH // 2)),
        (image(100, 9600), (round(TALLEST / 96), TALLEST)),
        (image(1, 100000), (53, TALLEST)),
    ],
    ids=[
        "its own size",
        "by its resolution",
        "as wide as the text",
        "no taller than there is room",
        "a line",
    ],
)
def test_an_image_is_as_large_as_it_is_and_fits(picture: Image, size: tuple[int, int]) -> None:
    assert size == drawn_size(picture)


def test_an_image_has_its_text_alternative_and_an_id_of_its_own() -> None:
    canvas = Canvas(KIT, {"k.png": image(10, 10)})
    text = draw(Blocks((ImageBlock("k.png", 'Karta "över" <A&B>'), ImageBlock("k.png", "Igen"))), canvas)
    found = tree(text).xpath("//wp:docPr", namespaces=DRAWING)
    assert [("1", 'Karta "över" <A&B>'), ("2", "Igen")] == [
        (one.get("id"), one.get("descr")) for one in found
    ]


def test_an_image_used_twice_is_stored_once() -> None:
    canvas = Canvas(KIT, {"a.png": image(10, 10), "b.png": image(10, 10)})
    draw(Blocks((ImageBlock("a.png", "A"), ImageBlock("b.png", "B"))), canvas)
    assert [b"png"] == list(canvas.media.values())
    assert {"png": "image/png"} == canvas.content_types
    (added,) = canvas.relationships["word/document.xml"]
    assert ("rId8", f"word/{added.target}") == (added.id, next(iter(canvas.media)))


def test_an_image_that_was_not_loaded_is_never_left_out_in_silence() -> None:
    with pytest.raises(LookupError):
        draw(Blocks((ImageBlock("saknas.png", "A"),)), Canvas(KIT, {}))


def test_a_caption_stays_with_its_image() -> None:
    canvas = Canvas(KIT, {"k.png": image(10, 10)})
    blocks = (ImageBlock("k.png", "A"), Paragraph((Run("Bild 1"),), Role.CAPTION), ImageBlock("k.png", "B"))
    assert ["Brdtext next | ", "Beskrivning | Bild 1", "Brdtext | "] == paragraphs(
        draw(Blocks(blocks), canvas)
    )


def test_an_anchored_text_is_a_text_that_knows_its_address() -> None:
    anchored = Anchored("Plan", "rubrik")
    assert ("Plan", "rubrik") == (anchored, anchored.address)


def test_a_template_gets_a_footnotes_part_and_all_that_names_it() -> None:
    parts = with_footnotes(template(settings='<w:zoom w:percent="100"/>'))
    kit = Kit.from_parts(parts)
    assert ("word/footnotes.xml", 0) == (kit.footnotes_part, kit.highest_footnote)
    assert b'PartName="/word/footnotes.xml"' in parts["[Content_Types].xml"]
    assert b'Id="rId8"' in parts["word/_rels/document.xml.rels"]
    names = [
        child.tag.split("}")[1] for child in tree(parts["word/settings.xml"].decode().split("?>", 1)[1])[0]
    ]
    assert ["zoom", "footnotePr", "compat"] == names


def test_a_template_with_footnotes_is_left_alone() -> None:
    parts = with_footnotes(template())
    assert with_footnotes(parts) is parts
