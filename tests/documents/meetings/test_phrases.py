"""The profile's own sentences, filled."""

import pytest

from arende.documents.meetings.phrases import phrase
from arende.markup.blocks import Run


def test_a_placeholder_is_filled_and_a_capital_asks_for_one() -> None:
    assert "Nämnden säger ja." == "".join(
        one.text
        for one in phrase("{Organ} säger {svar}.", organ="nämnden", svar="ja")
        if isinstance(one, Run)
    )


def test_a_placeholder_that_nobody_gave_a_value_is_never_dropped() -> None:
    with pytest.raises(KeyError, match="namm"):
        phrase("{namm} yrkar {yrkande}.", namn="Alva Exempel", yrkande="avslag")
