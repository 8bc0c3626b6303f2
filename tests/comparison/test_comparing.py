"""Two versions of one ärende, told apart in the language of the ärende."""

from pathlib import Path

import pytest

from arende.comparison import compare
from arende.loading import load_case, load_profile
from arende.model.case import Ärende
from arende.model.choices import Paper
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


TABLE = """\
| Åtgärd     | 2027    | 2028    |
| ---------- | ------: | ------: |
| Skolgårdar | 450     | 750     |
| **Summa**  | **450** | **750** |"""


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        # Of a table only the rows that differ, and of a row only its cells
        (
            TABLE,
            TABLE.replace("| 450     |", "| 520     |").replace("**450**", "**520**"),
            [
                ("Skolgårdar: 450 (2027)", "Skolgårdar: 520 (2027)"),
                ("Summa: 450 (2027)", "Summa: 520 (2027)"),
            ],
        ),
        (
            TABLE,
            TABLE.replace("| **Summa", "| Inventarier | 0 | 80 |\n| **Summa"),
            [("", "Inventarier: 0 (2027), 80 (2028)")],
        ),
        # A heading that has other words is one row
        (
            "Inledning.\n\n# Vad vi har prövat\n\nFöljande.",
            "Inledning.\n\n# Prövade lösningar\n\nFöljande.",
            [("Vad vi har prövat", "Prövade lösningar")],
        ),
        # Points are not told by their number; a number that follows is no change
        (
            "1. bygga ut\n2. avstå",
            "1. hyra lokaler\n2. bygga ut\n3. avstå",
            [("", "1. hyra lokaler")],
        ),
        (
            "- en sak\n- två saker",
            "- två saker\n- en sak",
            [("– en sak\n– två saker", "– två saker\n– en sak")],
        ),
        # Notes, marks and links
        (
            "Enligt lag.[^1]\n\n[^1]: 2 kap. 35 §",
            "Enligt lag.[^1]\n\n[^1]: 2 kap. 36 §",
            [("Fotnot: 2 kap. 35 §", "Fotnot: 2 kap. 36 §")],
        ),
        ("Ett **fett** ord.", "Två **feta** ord.", [("Ett fett ord.", "Två feta ord.")]),
        (
            "Se [planen](https://a.example/1).",
            "Se [planen](https://a.example/2).",
            [("Se planen (https://a.example/1).", "Se planen (https://a.example/2).")],
        ),
        # What is taken away stands where it stood
        (
            "Först.\n\nBort.\n\nDet som är sist.",
            "Först.\n\nDet som var sist.",
            [("Bort.", ""), ("Det som är sist.", "Det som var sist.")],
        ),
    ],
    ids=["a row", "a new row", "a heading", "a point", "an order", "a note", "bold", "a link", "removed"],
)
def test_what_differs_is_shown_in_plain_words(before, after, shown):
    one, other = (
        BASE.replace(
            "      Det är kö på lördagarna.\n\n      Besökarna har ökat.",
            "\n".join(f"      {row}" for row in text.split("\n")),
        )
        for text in (before, after)
    )
    (change,) = compare(_case(one), _case(other), PROFILE)
    assert shown == [(passage.before, passage.after) for passage in change.passages]


def test_bold_alone_is_a_change_of_form():
    assert ["Sammanfattningen i tjänsteutlåtandet är ändrad, men bara till formen."] == _told_after(
        ("Öppettiderna blir längre.", "Öppettiderna blir **längre**.")
    )


def test_a_section_that_is_gone_is_shown_without_the_breaks_of_its_file():
    text = "    ekonomi: |\n      Det kostar\n      mycket.\n"
    before = BASE.replace("    ekonomi: Det kostar 450 000 kronor.\n", text)
    (change,) = compare(_case(before), _case(before.replace(text, "")), PROFILE)
    assert ("Det kostar mycket.", "") == (change.passages[0].before, change.passages[0].after)


def test_what_follows_a_point_is_told_with_its_labels():
    more = (
        "    - text: redovisa *besöken* varje år\n      ansvarig: tekniska förvaltningen\n"
        "      senast: 2027-09-30\n      belopp: {summa: 5 000}\n"
    )
    assert [
        "Punkt 4 i förslaget till beslut i tjänsteutlåtandet är tillagd: redovisa besöken varje år."
        " Belopp: 5 000 kronor. Ansvarig: tekniska förvaltningen, senast 2027-09-30."
    ] == [one.replace("\u00a0", " ") for one in _told_after((POINT, POINT + more))]


@pytest.mark.parametrize(
    ("called", "told"),
    [
        ("Tjänsteskrivelse", "Datumet i tjänsteskrivelsen är"),
        ("Beslutsförslag", "Datumet i beslutsförslaget är"),
        ("Utredning", "Datumet i utredningen är"),
        # What has an unknown ending is a handling
        ("Promemoria", "Datumet i handlingen ”Promemoria” är"),
        ("Direktörens förslag", "Datumet i handlingen ”Direktörens förslag” är"),
    ],
)
def test_a_paper_is_called_what_the_profile_calls_it(called, told):
    form = PROFILE.papper[Paper.TJÄNSTEUTLÅTANDE].model_copy(update={"dokumenttyp": called})
    profile = PROFILE.model_copy(update={"papper": {Paper.TJÄNSTEUTLÅTANDE: form}})
    (change,) = compare(_case(BASE), _case(BASE.replace("2026-09-24", "2026-10-01")), profile)
    assert change.sentence.startswith(told)
    assert change.brief == f"{told} ändrat."
