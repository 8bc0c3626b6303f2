"""Two texts on a line each: a reader is to see where they differ."""

import pytest

from arende.cli.two_lines import lines

LONG = "ord " * 60


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        pytest.param("två år", "tio år", ("två år", "tio år"), id="short"),
        pytest.param("ett\ntvå", "ett\ttre", ("ett två", "ett tre"), id="on one line"),
        pytest.param("4\u00a0000 kr", "4 000 kr", ("4⍽000 kr", "4 000 kr"), id="only a hard space"),
        pytest.param("4\u00a0000 kr", "4\u00a0900 kr", ("4\u00a0000 kr", "4\u00a0900 kr"), id="a number"),
        pytest.param("", "ny", ("", "ny"), id="added"),
    ],
)
def test_both_texts_are_shown_whole_when_they_are_short(before, after, shown):
    assert shown == lines(before, after)


@pytest.mark.parametrize("tail", ["", LONG], ids=["at the end", "in the middle"])
def test_what_differs_late_in_a_long_text_is_shown(tail):
    old, new = lines(f"{LONG}två år {tail}", f"{LONG}tio år {tail}")
    assert ("två år" in old, "tio år" in new) == (True, True)
    assert old.startswith("…")
    assert max(map(len, (old, new))) <= 162


def test_a_long_text_that_went_is_cut_at_its_end():
    assert (f"{LONG[:160]}…", "") == lines(LONG, "")
