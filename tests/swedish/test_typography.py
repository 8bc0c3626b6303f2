"""No-break spaces: where they go, and that nothing else changes."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arende.swedish import typeset

# In these tests "~" stands for a no-break space.
WRITTEN_AND_TYPESET = [
    # § and numbers
    ("enligt § 12", "enligt §~12"),
    ("§§ 225-244", "§§~225-244"),
    ("5 kap. 65 § kommunallagen", "5~kap. 65~§ kommunallagen"),
    ("§150", "§150"),
    ("paragrafen § är", "paragrafen § är"),
    # thousands
    ("5 000 tkr", "5~000~tkr"),
    ("1 234 567,5 kronor", "1~234~567,5~kronor"),
    ("mellan 2023 200 personer", "mellan 2023 200 personer"),
    ("1 2345", "1 2345"),
    # units
    ("2,8 % av", "2,8~% av"),
    ("5 procent", "5~procent"),
    ("450 kr.", "450~kr."),
    ("30 kilometer i timmen", "30~kilometer i timmen"),
    ("2,5 meter, 40 kvadratmeter", "2,5~meter, 40~kvadratmeter"),
    ("48 timmar, 3 veckor", "48~timmar, 3~veckor"),
    # The beginning of another word; and år, which may belong to a year
    ("30 meterhöga träd", "30 meterhöga träd"),
    ("efter 5 år", "efter 5 år"),
    ("12 miljoner kronor", "12~miljoner kronor"),
    ("12 kronorna", "12 kronorna"),
    ("3 krav", "3 krav"),
    ("65 m² yta", "65~m² yta"),
    # time and day
    ("kl. 13.00", "kl.~13.00"),
    ("kl 13", "kl~13"),
    ("den 24 september 2026", "den 24~september 2026"),
    ("1 maj", "1~maj"),
    ("2024 maj", "2024 maj"),
    ("12 marsvin", "12 marsvin"),
    # references
    ("nr 3 och s. 5", "nr~3 och s.~5"),
    ("dnr 00152/2023", "dnr~00152/2023"),
    ("ans. 5", "ans. 5"),
    # not certain
    ("5  %", "5  %"),
    ("t.ex. i skolan", "t.ex. i skolan"),
]


@pytest.mark.parametrize(
    ("written", "expected"), WRITTEN_AND_TYPESET, ids=[row[0] for row in WRITTEN_AND_TYPESET]
)
def test_a_line_never_breaks_where_the_reader_would_stumble(written: str, expected: str) -> None:
    assert expected == typeset(written).replace("\u00a0", "~")


SWEDISH_SCRAPS = st.lists(
    st.sampled_from(
        ["§", "5", "000", "kr", "%", "kl.", "nr", "maj", " ", " ", "\u00a0", "\u202f", "24", "å", ",", "s."]
    )
).map("".join)


@given(st.one_of(st.text(), SWEDISH_SCRAPS))
def test_only_spaces_change_and_twice_is_as_once(text: str) -> None:
    once = typeset(text)
    assert once == typeset(once)
    assert len(text) == len(once)
    changed = {(before, after) for before, after in zip(text, once, strict=True) if before != after}
    assert changed <= {(" ", "\u00a0")}


def test_the_scraps_above_do_get_no_break_spaces() -> None:
    assert re.search("\u00a0", typeset("5 000 kr"))
