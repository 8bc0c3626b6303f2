"""Markdown as the tree it becomes."""

import pytest

from arende.markup import parse_blocks, parse_line, plain
from arende.markup.blocks import (
    Block,
    FootnoteMark,
    Heading,
    ImageBlock,
    Inlines,
    LineBreak,
    ListBlock,
    ListItem,
    Paragraph,
    Quote,
    Role,
    Run,
    Table,
)


def p(*inlines: Run | LineBreak | FootnoteMark | str) -> Paragraph:
    return Paragraph(tuple(Run(inline) if isinstance(inline, str) else inline for inline in inlines))


def item(*blocks: Block) -> ListItem:
    return ListItem(blocks)


def cells(*texts: str) -> tuple[Inlines, ...]:
    return tuple((Run(text),) if text else () for text in texts)


BLOCKS = {
    "a soft line break becomes a space": ("Ett stycke\növer två rader.", (p("Ett stycke över två rader."),)),
    "an empty line parts paragraphs": ("Ett.\n\nTvå.", (p("Ett."), p("Två."))),
    "bold and italic": (
        "En **fet** och *kursiv* och ***båda***.",
        (
            p(
                "En ",
                Run("fet", bold=True),
                " och ",
                Run("kursiv", italic=True),
                " och ",
                Run("båda", bold=True, italic=True),
                ".",
            ),
        ),
    ),
    "hard breaks": (
        "Rad ett  \nrad två\\\nrad tre",
        (p("Rad ett", LineBreak(), "rad två", LineBreak(), "rad tre"),),
    ),
    "entities and escapes": ("R&amp;D &nbsp;1 \\*2\\* 3 < 4", (p("R&D \u00a01 *2* 3 < 4"),)),
    "a bare address and ~~ stay": (
        "https://a.se är ~~inte~~ länk",
        (p("https://a.se är ~~inte~~ länk"),),
    ),
    "links": (
        "[Se **här**](https://a.se/å?b=1&c) och <https://b.se>, <alva@a.se> samt [r].\n\n[r]: mailto:x@y.se",
        (
            p(
                Run("Se ", link="https://a.se/%C3%A5?b=1&c"),
                Run("här", bold=True, link="https://a.se/%C3%A5?b=1&c"),
                " och ",
                Run("https://b.se", link="https://b.se"),
                ", ",
                Run("alva@a.se", link="mailto:alva@a.se"),
                " samt ",
                Run("r", link="mailto:x@y.se"),
                ".",
            ),
        ),
    ),
    "headings keep their level": (
        "# Ett\n\n## Två\n### Tre ###\ntext",
        (Heading(1, (Run("Ett"),)), Heading(2, (Run("Två"),)), Heading(3, (Run("Tre"),)), p("text")),
    ),
    "lists within lists": (
        "- ett\n  - inre\n\n    mer inre\n- två\n",
        (
            ListBlock(
                (
                    item(p("ett"), ListBlock((item(p("inre"), p("mer inre")),))),
                    item(p("två")),
                )
            ),
        ),
    ),
    "a numbered list keeps its start": (
        "3. tre\n4. fyra",
        (ListBlock((item(p("tre")), item(p("fyra"))), ordered=True, start=3),),
    ),
    "the same number all through counts on": (
        "1. ett\n1. två",
        (ListBlock((item(p("ett")), item(p("två"))), ordered=True, start=1),),
    ),
    "a quote": (
        "> Ett citat\n> på två rader\n>\n> och ett till",
        (Quote((p("Ett citat på två rader"), p("och ett till"))),),
    ),
    "a footnote is where it is called": (
        "Enligt lag[^1] gäller[^1] det.\n\n[^1]: Kommunallagen\n    (2017:725).\n\n    Andra stycket.",
        (
            p(
                "Enligt lag",
                FootnoteMark((p("Kommunallagen (2017:725)."), p("Andra stycket."))),
                " gäller",
                FootnoteMark((p("Kommunallagen (2017:725)."), p("Andra stycket."))),
                " det.",
            ),
        ),
    ),
    "an image alone, its title a caption": (
        '![Karta över *Ågatan*](bilder/karta å.png)\n\n![B][b]\n\n[b]: b.png "Bild 2. Åsen"',
        (
            p("![Karta över ", Run("Ågatan", italic=True), "](bilder/karta å.png)"),
            ImageBlock("b.png", "B"),
            Paragraph((Run("Bild 2. Åsen"),), Role.CAPTION),
        ),
    ),
    "an image's path with spaces stands in angle brackets": (
        "![Karta över *Ågatan*](<bilder/karta å.png>)",
        (ImageBlock("bilder/karta å.png", "Karta över Ågatan"),),
    ),
    "a table": (
        "| Post | 2025 | Andel | År |\n|---|---|:-:|---|\n"
        "| A \\| B | 5 000 tkr | 2 % | 2024 |\n| **C** | – | – | 2025 |",
        (
            Table(
                cells("Post", "2025", "Andel", "År"),
                (
                    cells("A | B", "5 000 tkr", "2 %", "2024"),
                    ((Run("C", bold=True),), *cells("–", "–", "2025")),
                ),
                ("left", "right", "center", "left"),
            ),
        ),
    ),
    "the alignment row decides over amounts": (
        "| a | b |\n|:--|--:|\n| 1 | x |",
        (Table(cells("a", "b"), (cells("1", "x"),), ("left", "right")),),
    ),
    "an empty text": ("  \n\n ", ()),
}


@pytest.mark.parametrize(("text", "blocks"), BLOCKS.values(), ids=BLOCKS)
def test_markdown_becomes_a_tree(text: str, blocks: tuple[Block, ...]) -> None:
    parsed = parse_blocks(text)
    assert blocks == parsed.blocks.blocks
    assert () == parsed.problems


@pytest.mark.parametrize(
    "cell",
    ["5 000", "5\u00a0000 tkr", "-12,5", "−3 %", "± 0", "1 234 567 kronor", "0,4 procent", "12 kr."],
)
def test_a_column_of_amounts_is_aligned_right(cell: str) -> None:
    (table,) = parse_blocks(f"| a | b |\n|---|---|\n| x | {cell} |").blocks.blocks
    assert isinstance(table, Table)
    assert ("left", "right") == table.align


@pytest.mark.parametrize("cell", ["2024", "5 000 st", "12.5", "ca 5", "SN 2024-1", "", "–"])
def test_a_column_of_anything_else_is_not(cell: str) -> None:
    (table,) = parse_blocks(f"| a | b |\n|---|---|\n| x | {cell} |").blocks.blocks
    assert isinstance(table, Table)
    assert ("left", "left") == table.align


@pytest.mark.parametrize(
    ("text", "inlines"),
    [
        ("godkänna planen", (Run("godkänna planen"),)),
        ("  med **fet** text\n", (Run("med "), Run("fet", bold=True), Run(" text"))),
        ("12. Plan", (Run("12. Plan"),)),
        ("över\ntvå rader", (Run("över två rader"),)),
        ("not[^1]\n\n[^1]: här", (Run("not"), FootnoteMark((p("här"),)))),
        ("", ()),
    ],
    ids=["plain", "bold", "a number first is text", "two lines", "a footnote", "nothing"],
)
def test_a_field_of_one_sentence_is_one_paragraph(text: str, inlines: Inlines) -> None:
    parsed = parse_line(text)
    assert inlines == parsed.inlines
    assert () == parsed.problems


def test_plain_is_what_a_reader_reads() -> None:
    text = "# A\n\n**b** c  \nd[^1]\n\n- e\n  - f\n\n> g\n\n| h | i |\n|---|---|\n| j | k |\n\n"
    text += "![l](m.png)\n\n[^1]: n\n"
    assert "A\nb c\nd [n]\ne\nf\ng\nh\ti\nj\tk\nl" == plain(parse_blocks(text).blocks)
