"""The laws of drawing: every word is there, ids are unique, and Word would open it."""

import struct
import zlib
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from arende.markup import parse_blocks, plain
from arende.markup.blocks import (
    Block,
    Blocks,
    Heading,
    ImageBlock,
    ListBlock,
    ListItem,
    Paragraph,
    Point,
    PointList,
    Role,
    Run,
)
from arende.markup.images import Image
from arende.model.marker import Marker
from arende.word import Canvas, Kit, draw, with_footnotes
from tests.markup.trees import BLOCK, TEXTS
from tests.validators import assert_valid
from tests.word.reading import NAMESPACES, text, tree
from tests.word.template import template
from tests.word.whole import whole

KIT = Kit.from_parts(with_footnotes(template()))


def _png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress(b"".join(b"\0" + b"\x30\x60\x90" * width for _ in range(height)))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


IMAGES = {"karta.png": Image(_png(20, 10), "png", 20, 10, 96, 96)}
POINTS = st.builds(
    PointList,
    st.lists(st.builds(Point, TEXTS.map(lambda t: (Run(t),)), TEXTS), min_size=1, max_size=3).map(tuple),
    st.sampled_from(Marker),
)
TREES = st.lists(st.one_of(BLOCK, POINTS), max_size=5).map(tuple).map(Blocks)


@given(TREES)
def test_every_word_is_drawn_in_order_and_every_id_is_its_own(blocks: Blocks) -> None:
    canvas = Canvas(KIT, IMAGES)
    body = tree(draw(blocks, canvas))
    pictures = [block.alt for block in blocks.blocks if isinstance(block, ImageBlock)]
    written = plain(Blocks(tuple(block for block in blocks.blocks if not isinstance(block, ImageBlock))))
    assert "".join(written.split()) == "".join(text(body).split())
    assert pictures == body.xpath("//*[local-name()='docPr']/@descr")
    ids = body.xpath("//w:bookmarkStart/@w:id", namespaces=NAMESPACES)
    names = body.xpath("//w:bookmarkStart/@w:name", namespaces=NAMESPACES)
    drawings = body.xpath("//*[local-name()='docPr']/@id")
    for taken in (ids, names, drawings):
        assert [] == [one for one, count in Counter(taken).items() if count > 1]
    assert [] == body.xpath(
        "//w:tc[not(w:p)] | //w:tbl[not(w:tr)] | //w:tbl/following-sibling::*[1][self::w:tbl]",
        namespaces=NAMESPACES,
    )


RICH = """# Bakgrund

Stycke med **fet**, *kursiv*, [länk](https://a.se/å?b=1&c=2) och not[^1].

- a

  mer
  - b
    - c
- d

3. tre
4. fyra

> citat[^2]

| Post | Belopp |
|---|---|
| A & B | 5 000 tkr |

| Ensam |
|:-:|
| x |

## Bild

![Karta "över" A&B](karta.png "Bild 1. Karta")

[^1]: Se [lagen](https://b.se/x).
[^2]: Två.

    Stycken.
"""


def _points(marker: Marker) -> tuple[Block, ...]:
    def words(written: str) -> tuple[Run]:
        return (Run(written),)

    points = (
        Point(words("godkänna planen"), f"{marker}[0]", (words("Ansvarig: nämnden"),)),
        Point(words("ge i uppdrag"), f"{marker}[1]"),
    )
    lead_in = Paragraph(words("Nämnden föreslås besluta"), Role.LEAD_IN, keep_with_next=True)
    return (Heading(2, words("Förslag"), f"förslag {marker}"), lead_in, PointList(points, marker))


def test_word_would_open_what_is_drawn() -> None:
    parsed = parse_blocks(RICH)
    assert () == parsed.problems
    points = tuple(block for marker in Marker for block in _points(marker))
    empty = ListBlock((ListItem(()),))
    rich = Blocks((*parsed.blocks.blocks, *points, empty))
    assert_valid(whole(rich, IMAGES), whole(Blocks(), {}))
