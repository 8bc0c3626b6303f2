"""Two versions of one ärende, told apart in the language of the ärende."""

from pathlib import Path

import pytest

from arende.comparison import compare
from arende.loading import load_case, load_profile
from arende.model.case import Ärende
from tests.rendering import TEMPLATES

BASE = """\
dnr: TN 2026-00041
rubrik: Längre öppettider på återvinningscentralen
beslutsgång: [tekniska nämndens arbetsutskott, tekniska nämnden]
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: tekniska förvaltningen}
  handläggare: [{namn: Alva Exempel, titel: utredare}]
  förslag_till_beslut:
    - godkänna de längre öppettiderna
    - text: ge förvaltningen i uppdrag att utvärdera öppettiderna
      senast: 2027-06-01
    - finansiera öppettiderna inom nämndens ram
  sammanfattning: Öppettiderna blir längre.
  avsnitt:
    beskrivning: |
      Det är kö på lördagarna.

      Besökarna har ökat.
    ekonomi: Det kostar 450 000 kronor.
  bilagor: [{titel: Besöksräkning}]
beslut_skickas_till: [ekonomiavdelningen]
"""
PROFILE = load_profile(TEMPLATES / "standard", "standard").value


def _case(text: str) -> Ärende:
    loaded = load_case(Path("tn.yaml"), "tn.yaml", text.encode())
    assert loaded.value is not None, loaded.findings
    return loaded.value


def _told(before: str, after: str) -> list[str]:
    return [change.sentence for change in compare(_case(before), _case(after), PROFILE)]


def _told_after(*replacements: tuple[str, str]) -> list[str]:
    text = BASE
    for old, new in replacements:
        assert old in text
        text = text.replace(old, new)
    return _told(BASE, text)


POINT = "    - finansiera öppettiderna inom nämndens ram\n"


@pytest.mark.parametrize(
    ("replacements", "told"),
    [
        # One field
        (
            [("datum: 2026-09-24", "datum: 2026-10-01")],
            ["Datumet i tjänsteutlåtandet är ändrat från 2026-09-24 till 2026-10-01."],
        ),
        ([("rubrik: Längre", "rubrik: Kortare")], ["Rubriken är ändrad."]),
        (
            [("senast: 2027-06-01", "senast: 2027-09-01")],
            [
                "Sista dagen i punkt 2 i förslaget till beslut i tjänsteutlåtandet är ändrad"
                " från 2027-06-01 till 2027-09-01."
            ],
        ),
        # Points
        (
            [("godkänna de längre", "godkänna de något längre")],
            ["Punkt 1 i förslaget till beslut i tjänsteutlåtandet är ändrad."],
        ),
        (
            [("    - godkänna", "    - informera invånarna om tiderna\n    - godkänna")],
            [
                "Punkt 1 i förslaget till beslut i tjänsteutlåtandet är tillagd:"
                " informera invånarna om tiderna."
            ],
        ),
        (
            [(POINT, "")],
            [
                "Punkt 3 i förslaget till beslut i tjänsteutlåtandet är borttagen:"
                " finansiera öppettiderna inom nämndens ram."
            ],
        ),
        (
            [(POINT, ""), ("    - godkänna", f"{POINT}    - godkänna")],
            ["Punkt 1 i förslaget till beslut i tjänsteutlåtandet är flyttad; den var punkt 3."],
        ),
        # Texts and lists
        (
            [("Besökarna har ökat.", "Besökarna har blivit fler.")],
            ["Avsnittet ”Beskrivning av ärendet” i tjänsteutlåtandet är ändrat."],
        ),
        (
            [("[{titel: Besöksräkning}]", "[{titel: Besöksräkning}, {titel: Karta}]")],
            ["Bilaga 2 i tjänsteutlåtandet är tillagd: Karta."],
        ),
        (
            [("[ekonomiavdelningen]", "[ekonomiavdelningen, kundservice]")],
            ["En mottagare av beslutet är tillagd: kundservice."],
        ),
        # Layout is no change
        ([("rubrik: Längre", "# en kommentar\nrubrik:   Längre")], []),
    ],
    ids=lambda value: value[0][:40] if value and isinstance(value[0], str) else None,
)
def test_a_change_is_told_in_the_language_of_the_ärende(replacements, told):
    assert told == _told_after(*replacements)


def test_only_the_paragraphs_that_differ_are_shown():
    (change,) = compare(_case(BASE), _case(BASE.replace("har ökat", "har blivit fler")), PROFILE)
    assert [("Besökarna har ökat.", "Besökarna har blivit fler.")] == [
        (passage.before, passage.after) for passage in change.passages
    ]


def test_an_unchanged_ärende_has_no_changes():
    assert [] == _told(BASE, BASE)


def test_a_version_without_the_ärende_makes_the_whole_of_it_added_or_removed():
    assert len(compare(None, _case(BASE), PROFILE)) == len(compare(_case(BASE), None, PROFILE)) == 1


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        ("Ett stycke\n      som är brutet.", "Ett stycke som\n      är brutet.", 0),
        ("- ett\n      - två", "- ett två", 1),
        ("Ett  \n      två.", "Ett två.", 1),
    ],
    ids=["a paragraph", "a list", "a printed break"],
)
def test_lines_broken_otherwise_are_no_change_unless_they_are_printed_so(before, after, changes):
    one, other = (BASE.replace("Det är kö på lördagarna.", text) for text in (before, after))
    assert changes == len(_told(one, other))
