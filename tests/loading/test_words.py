"""Likenesses, dates as people write them, and examples of what to write."""

from datetime import date

import pytest
import yaml

from arende.loading.dates import meant
from arende.loading.examples import line_for
from arende.loading.shape import shape_of
from arende.model.case import Tjänsteutlåtande, Ärende
from arende.suggest import nearest


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        # Other spellings of the same word.
        ("E-post", "e_post"),
        ("handlaggare", "handläggare"),
        ("Förslag till beslut", "förslag_till_beslut"),
        # A letter too many, too few, or changed.
        ("handlägare", "handläggare"),
        ("namm", "namn"),
        # Nothing like it.
        ("zebra", None),
        ("", None),
    ],
)
def test_the_word_somebody_meant_is_found(written: str, expected: str | None) -> None:
    assert expected == nearest(written, ["namn", "e_post", "handläggare", "förslag_till_beslut"])


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        *[
            (one, date(2026, 9, 4))
            for one in ("4/9 2026", "4/9-2026", "4.9.2026", "04-09-2026", "den 4/9 2026")
        ],
        *[
            (one, date(2026, 9, 4))
            for one in ("2026/09/04", "2026.9.4", "20260904", "2026-9-4", "2026–09–04")
        ],
        *[
            (one, date(2026, 9, 4))
            for one in ("4 september 2026", "den 4 sept. 2026", "fredagen den 4 sep 2026")
        ],
        ("2026-09-04 13:00", date(2026, 9, 4)),
        ("4:e september 2026", date(2026, 9, 4)),
        # Which of several days, or none at all.
        *[
            (one, None)
            for one in ("4/9 26", "4/9", "september 2026", "31/9 2026", "4 xyz 2026", "202694", "i går")
        ],
    ],
)
def test_a_date_is_understood_when_it_is_certain(written: str, expected: date | None) -> None:
    assert expected == meant(written)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("dnr", "dnr: KS 2026-00123"),
        ("beslutsgång", "beslutsgång: [kommunstyrelsen, kommunfullmäktige]"),
        ("svar_på", "svar_på: {slag: motion, titel: Säkrare skolvägar}"),
    ],
)
def test_an_example_is_a_line_of_yaml(name: str, expected: str) -> None:
    assert expected == line_for(name, shape_of(Ärende).fields[name])


def test_every_example_loads_as_it_is_written() -> None:
    fields = {**shape_of(Ärende).fields, **shape_of(Tjänsteutlåtande).fields}
    lines = "\n".join(line_for(name, shape) for name, shape in fields.items() if name != "ordförandeförslag")
    loaded = yaml.load(lines, Loader=yaml.CBaseLoader)
    paper = {name: loaded[name] for name in shape_of(Tjänsteutlåtande).fields if name != "beslutsnivåer"}
    del paper["alternativ"]
    assert Tjänsteutlåtande.model_validate(paper).handläggare[0].namn == "Alva Exempel"


def test_a_given_text_that_yaml_would_misread_is_put_in_marks() -> None:
    shape = shape_of(Tjänsteutlåtande).fields["avsändare"]
    assert line_for("avsändare", shape, "a, b") == 'avsändare: {förvaltning: "a, b"}'
