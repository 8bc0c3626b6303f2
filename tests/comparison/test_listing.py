"""The list of changes as Markdown and JSON."""

import json

from arende.comparison import Change, Deed, Heading, Passage, to_json, to_markdown
from arende.comparison.nouns import Noun

HEADING = Heading("TN 2026-00041", "Längre öppettider", "1 oktober", "8 oktober")
DATE = Change(
    Deed.CHANGED,
    "tjänsteutlåtande.datum",
    Noun("datumet i tjänsteutlåtandet", "t", is_short=True),
    (Passage("2026-10-01", "2026-10-08"),),
)
TEXT = Change(Deed.CHANGED, "rubrik", Noun("rubriken"), (Passage("Längre *tider*", "Kortare tider"),))


def test_a_list_in_markdown_says_each_change_and_shows_texts():
    expected = """\
# Ändringar i TN 2026-00041 Längre öppettider

Från 1 oktober till 8 oktober.

- Datumet i tjänsteutlåtandet är ändrat från 2026-10-01 till 2026-10-08.

- Rubriken är ändrad.

  > Före: Längre \\*tider\\*

  > Efter: Kortare tider
"""
    assert expected == to_markdown(HEADING, [DATE, TEXT])


def test_a_list_without_changes_says_so():
    assert "Inget har ändrats." in to_markdown(HEADING, [])


def test_a_list_in_json_holds_every_change():
    read = json.loads(to_json(HEADING, [DATE, TEXT]))
    assert ["tjänsteutlåtande.datum", "rubrik"] == [one["adress"] for one in read["ändringar"]]
    assert [{"före": "Längre *tider*", "efter": "Kortare tider"}] == read["ändringar"][1]["text"]
