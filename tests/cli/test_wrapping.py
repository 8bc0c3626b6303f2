"""Text broken to a window: at spaces, with what belongs together on one line."""

import pytest

from arende.cli.wrapping import column_widths, hanging, wrapped

HARD = "\u00a0"


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("Datumet är ändrat", 12, ["Datumet är", "ändrat"]),
        ("Tekniska nämnden", 20, ["Tekniska nämnden"]),
        # § keeps its number, however the words fall
        (f"nämnden 2026-10-22 §{HARD}97", 20, ["nämnden 2026-10-22", f"§{HARD}97"]),
        (f"avsätta 240{HARD}000 kronor", 12, ["avsätta", f"240{HARD}000", "kronor"]),
        # A compound is parted with a hyphen where one would part it; any other word as it comes
        ("Samhällsbyggnadsnämndens arbetsutskott", 18, ["Samhällsbyggnads-", "nämndens", "arbetsutskott"]),
        ("återvinningscentralen:", 15, ["återvinnings-", "centralen:"]),
        ("utvecklingssamtal", 8, ["utveckl-", "ingssam-", "tal"]),
        ("ett\ntvå", 10, ["ett", "två"]),
        ("", 10, [""]),
    ],
)
def test_a_cell_is_broken_between_words(text, width, expected):
    assert expected == wrapped(text, width)
    assert all(len(line) <= width for line in expected)


def test_lines_that_follow_hang_and_a_path_is_left_whole():
    assert "  Punkt 2 är\n      ändrad." == hanging("Punkt 2 är ändrad.", 2, 14).replace(
        "      ändrad", "      ändrad"
    )
    assert "  Punkt 2 i förslaget till beslut" == hanging("Punkt 2 i förslaget till beslut", 2, None)
    path = "output/tn-2026-10-22/utdrag/tn-2026-10-22-paragraf-89.docx"
    assert f"{path}\n    skriven" == hanging(f"{path} skriven", 0, 30)


@pytest.mark.parametrize(
    ("room", "expected"),
    [
        # All have room
        (60, [10, 23, 20]),
        # The longest word of each, and what is left to the one with most lines
        (45, [10, 23, 12]),
        # Compounds are parted first when there is no other way
        (40, [10, 17, 13]),
        # Not even the words have room
        (30, [10, 10, 10]),
    ],
)
def test_each_column_has_at_least_its_longest_word(room, expected):
    columns = [["Dag", "2026-10-01"], ["Organ", "Samhällsbyggnadsnämnden"], ["", "skriv protokollet nu"]]
    widths = column_widths(columns, room, 10)
    assert expected == widths
