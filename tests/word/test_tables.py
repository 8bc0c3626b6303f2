"""Tables: header row, alignment, widths."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from arende.markup import parse_blocks
from arende.markup.blocks import Blocks
from arende.word import Canvas, Kit, draw
from arende.word.tables import column_widths
from tests.word.reading import NAMESPACES, tree
from tests.word.template import template

KIT = Kit.from_parts(template())
TEXT = "| Post & \\<annat> | 2026 |\n|---|---|\n| **Skolskjuts** | 5 000 tkr |\n| Färdtjänst | 400 tkr |"


def _table(text: str = TEXT):  # type: ignore[no-untyped-def]
    (found,) = tree(draw(parse_blocks(text).blocks, Canvas(KIT, {})))
    return found


def test_the_first_row_is_a_header_row_in_both_ways_and_repeats() -> None:
    table = _table()
    assert 1 == len(table.xpath("w:tr[1]/w:trPr/w:tblHeader", namespaces=NAMESPACES))
    assert [] == table.xpath("w:tr[position() > 1]/w:trPr/w:tblHeader", namespaces=NAMESPACES)
    assert ["1"] == table.xpath("w:tblPr/w:tblLook/@w:firstRow", namespaces=NAMESPACES)


def _rows_kept_with_the_next(rows: int) -> list[int]:
    table = _table("| a |\n|---|\n" + "| x |\n" * rows)
    assert rows + 1 == len(table.xpath("w:tr/w:trPr/w:cantSplit", namespaces=NAMESPACES))
    drawn = table.findall("w:tr", NAMESPACES)
    return [place for place, row in enumerate(drawn) if row.find(".//w:keepNext", NAMESPACES) is not None]


def test_no_row_is_split_and_neither_header_nor_sum_stands_alone() -> None:
    assert [0, 8] == _rows_kept_with_the_next(9)


def _held(rows: int, held: set[int]) -> list[int]:
    table = replace(parse_blocks("| a |\n|---|\n" + "| x |\n" * rows).blocks.blocks[0], held=frozenset(held))
    (drawn,) = tree(draw(Blocks((table,)), Canvas(KIT, {})))
    found = drawn.findall("w:tr", NAMESPACES)
    return [place for place, row in enumerate(found) if row.find(".//w:keepNext", NAMESPACES) is not None]


def test_rows_that_are_held_stay_with_the_next_row() -> None:
    assert [0, 3, 6, 9] == _held(10, {2, 5})


def test_a_table_held_together_may_be_two_thirds_of_a_page_and_no_more() -> None:
    assert [*range(25)] == _held(25, {*range(24)})
    assert [0, 25] == _held(26, {*range(25)})


def test_a_short_table_stays_on_one_page() -> None:
    assert [0, 1, 2, 3, 4, 5, 6, 7] == _rows_kept_with_the_next(8)
    assert [0] == _rows_kept_with_the_next(1)


def test_a_table_has_the_templates_styles_and_says_what_it_holds() -> None:
    table = _table()
    assert ["Tabell"] == table.xpath("w:tblPr/w:tblStyle/@w:val", namespaces=NAMESPACES)
    assert {"Tabelltext"} == set(table.xpath(".//w:pStyle/@w:val", namespaces=NAMESPACES))
    assert ["Tabell med kolumnerna Post & <annat>, 2026"] == table.xpath(
        "w:tblPr/w:tblDescription/@w:val", namespaces=NAMESPACES
    )


def test_amounts_stand_to_the_right_header_and_all() -> None:
    table = _table()
    assert ["right"] * 3 == table.xpath("w:tr/w:tc[2]/w:p/w:pPr/w:jc/@w:val", namespaces=NAMESPACES)
    assert [] == table.xpath("w:tr/w:tc[1]//w:jc", namespaces=NAMESPACES)


def test_grid_and_cells_have_the_same_widths_over_the_whole_line() -> None:
    table = _table()
    grid = table.xpath("w:tblGrid/w:gridCol/@w:w", namespaces=NAMESPACES)
    assert grid * 3 == table.xpath("w:tr/w:tc/w:tcPr/w:tcW/@w:w", namespaces=NAMESPACES)
    assert KIT.text_width == sum(map(int, grid)) == 8000


def test_amounts_get_what_they_need_and_words_the_rest() -> None:
    words, amount = column_widths(
        [["Post", "Belopp"], ["En lång beskrivning av posten " * 4, "5 000 tkr"]], ["left", "right"], 8000
    )
    assert (6770, 1230) == (words, amount)


def test_smaller_text_leaves_more_room_for_words() -> None:
    rows = [["Ärende", "Handling"], ["En lång beskrivning av ärendet " * 4, "Protokollsutdrag"]]
    (wide, _), (narrow, _) = (column_widths(rows, ["left", "left"], 8000, size) for size in (99, 110))
    assert wide > narrow


def test_a_short_text_stays_on_one_line() -> None:
    rows = [["Dnr", "Ärende"], ["TN 2026-00041", "En lång beskrivning av ärendet " * 4]]
    dnr, _ = column_widths(rows, ["left", "left"], 8000)
    assert len("TN 2026-00041") * 110 + 240 <= dnr


def test_in_a_crowded_table_long_words_still_stay_whole() -> None:
    rows = [["Ansvarig", "Beslut", "Organ"], ["Samhällsbyggnadsförvaltningen"] * 3]
    widths = column_widths(rows, ["left"] * 3, 9600, 99)
    assert all(width >= 29 * 86 + 240 for width in widths)


@given(
    st.integers(1, 8).flatmap(
        lambda width: st.tuples(
            st.lists(st.tuples(*[st.text(max_size=60)] * width), min_size=1, max_size=4),
            st.tuples(*[st.sampled_from(["left", "right", "center"])] * width),
        )
    ),
    st.integers(2000, 12000),
)
def test_columns_always_fill_the_line_exactly(
    table: tuple[list[tuple[str, ...]], tuple[str, ...]], total: int
) -> None:
    rows, align = table
    widths = column_widths(rows, align, total)
    assert total == sum(widths)
    assert all(width > 0 for width in widths)
