"""The lists of a meeting: the index of its papers, what goes to whom, and what is to be followed up."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from arende.documents.meetings import dispatch, followup, listing, register
from arende.documents.meetings.followup import Followed, Status
from arende.documents.meetings.register import RegisterRow
from arende.documents.paper import PaperContent
from arende.loading.sitting import Sitting
from arende.markup.blocks import Blocks, Table
from arende.markup.plain import plain
from arende.meeting.decision import PlacedPoint
from arende.model.choices import MeetingPaper
from arende.swedish.words import capitalise_first
from tests.documents.meetings.workspace import NUMBER, PROFILES, case, lines, render, sitting
from tests.validators import assert_valid

LAW = "26 kap. 1 § offentlighets- och sekretesslagen"
DAY = date(2027, 2, 1)
POINTS = """förslag_till_beslut:
    - anta planen
    - text: ge **förvaltningen** i uppdrag att redovisa planen
      ansvarig: förvaltningen
      senast: 2027-01-15"""
SENT = "beslut_skickas_till: [ekonomiavdelningen, Åkeriet AB]"


def agenda(profile: str) -> str:
    return f"""
  - grupp: beslutsärenden
    ärenden:
      - dnr: {NUMBER[profile].format(71)}
        beslut: enligt förslag
        beslut_skickas_till: [Ekonomiavdelningen, registrator]
      - {{dnr: {NUMBER[profile].format(72)}, beslut: enligt förslag}}
      - {{rubrik: Val av ombud, förslag_till_beslut: [utse ett ombud], beslut: enligt förslag}}
"""


@pytest.fixture(params=PROFILES)
def profile(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def meeting(profile: str, tmp_path: Path) -> Sitting:
    cases = (
        case(profile, 71, "Plan för [gator](https://gator.example)", POINTS, SENT),
        case(profile, 72, "Ansökan från Okänd Person", POINTS, f"sekretess: {LAW}\n{SENT}"),
    )
    return sitting(tmp_path, profile, agenda(profile), cases)


def status(placed: PlacedPoint) -> Status:
    return Status.LATE if placed.point.senast and placed.point.senast < DAY else Status.IN_TIME


def register_of(meeting: Sitting, *, whole: bool = False) -> PaperContent:
    rows = [
        RegisterRow(item, f"Bilaga om {plain(meeting.texts(*meeting.title(item)))}", f"{item.number:02}.pdf")
        for item in meeting.items[:2]
    ]
    return register.content(meeting, rows, whole=whole)


def table_of(content: PaperContent) -> list[list[str]]:
    blocks = content.context["innehåll"]
    assert isinstance(blocks, Blocks)
    (found,) = blocks.blocks
    assert isinstance(found, Table)
    return [[plain(cell) for cell in row] for row in found.rows]


def test_the_index_has_a_row_for_each_item_and_one_for_each_of_its_papers(
    profile: str, meeting: Sitting
) -> None:
    assert [
        ["1", "Plan för gator", NUMBER[profile].format(71), ""],
        ["", "Bilaga om Plan för gator", "", "01.pdf"],
        ["2", f"Ärendet redovisas inte med hänvisning till sekretess ({LAW})", "", ""],
        ["3", "Val av ombud", "", ""],
    ] == [[cell.replace("\u00a0", " ") for cell in row] for row in table_of(register_of(meeting))]


def test_an_item_stays_on_the_page_of_its_first_paper(meeting: Sitting) -> None:
    blocks = register_of(meeting).context["innehåll"]
    assert isinstance(blocks, Blocks)
    (table,) = blocks.blocks
    assert isinstance(table, Table)
    assert {0} == table.held


@pytest.mark.parametrize("made", [register_of, lambda one: dispatch.content(one, dispatch.rows(one))])
def test_every_page_of_a_list_says_whose_it_is_and_of_which_day(
    made: Callable[[Sitting], PaperContent], profile: str, meeting: Sitting
) -> None:
    day = "22 oktober 2026" if profile == "attsats" else "2026-10-22"
    expected = f"{capitalise_first(meeting.organ.namn)} {day}"
    assert expected == str(made(meeting).context["beteckning"]).replace("\u00a0", " ")


def test_the_whole_index_names_the_secret_papers_too(meeting: Sitting) -> None:
    rows = table_of(register_of(meeting, whole=True))
    assert ["", "Bilaga om Ansökan från Okänd Person", "", "02.pdf"] in rows


def test_each_receiver_gets_each_paragraph_once_whoever_named_it(profile: str, meeting: Sitting) -> None:
    found = dispatch.rows(meeting)
    assert ["Ekonomiavdelningen", "Åkeriet AB", "Registrator"] == [row.receiver for row in found]
    assert {NUMBER[profile].format(71)} == {row.dnr for row in found}
    assert {"Plan för gator"} == {row.title for row in found}
    mark = "SBN § 45" if profile == "attsats" else "§ 45"
    assert {mark} == {row.paragraph.replace("\u00a0", " ") for row in found}


def test_a_secret_paragraph_is_not_among_what_is_sent_unless_asked_for(meeting: Sitting) -> None:
    hidden = [row for row in dispatch.rows(meeting, whole=True) if "Okänd" in row.title]
    assert ["Ekonomiavdelningen", "Åkeriet AB"] == [row.receiver for row in hidden]


def test_receivers_stand_in_swedish_order_as_in_the_table_for_csv(meeting: Sitting) -> None:
    given = dispatch.rows(meeting)
    printed = table_of(dispatch.content(meeting, given))
    assert ["Ekonomiavdelningen", "Registrator", "Åkeriet AB"] == [row[0] for row in printed]
    assert sorted(map(list, map(dispatch.cells, given))) == sorted(printed)
    assert len(dispatch.header(meeting.form)) == len(printed[0])


def test_every_task_is_followed_up_and_a_secret_one_without_its_words(profile: str, meeting: Sitting) -> None:
    open_, secret = followup.rows(meeting, status)
    assert ("Plan för gator", "ge förvaltningen i uppdrag att redovisa planen") == (open_.title, open_.point)
    assert ("Förvaltningen", date(2027, 1, 15), Status.LATE) == (open_.responsible, open_.due, open_.status)
    assert ("", "", "") == (secret.title, secret.dnr, secret.responsible)
    assert (f"Ärendet redovisas inte med hänvisning till sekretess ({LAW})", Status.LATE) == (
        secret.point.replace("\u00a0", " "),
        secret.status,
    )


def test_a_row_of_csv_has_a_cell_for_each_column(meeting: Sitting) -> None:
    row = followup.cells(followup.rows(meeting, status)[0], meeting.form)
    assert len(followup.header(meeting.form, meeting.profile)) == len(row)
    assert ("2027-01-15", "försenad") == row[-2:]


def test_the_follow_up_names_the_organ_of_each_row_where_there_are_several(meeting: Sitting) -> None:
    first, second = followup.rows(meeting, status)
    alone = table_of(followup.content(meeting, [first], DAY))
    mixed = [first, replace(second, organ="Kommunstyrelsen")]
    both = followup.content(meeting, mixed, DAY)
    assert not alone[0][0].startswith(first.organ)
    assert table_of(both)[1][0].startswith("Kommunstyrelsen\n")
    assert meeting.profile.organisation == both.context["rubrik"]


@pytest.mark.parametrize("given", [(), None], ids=["nothing to do", "something to do"])
def test_the_lists_are_sound_word_files(
    given: tuple[Followed, ...] | None, profile: str, meeting: Sitting
) -> None:
    rows = followup.rows(meeting, status) if given is None else given
    sent = dispatch.rows(meeting) if given is None else ()
    made = {
        MeetingPaper.HANDLINGAR: register_of(meeting),
        MeetingPaper.EXPEDIERING: dispatch.content(meeting, sent),
        MeetingPaper.UPPFÖLJNING: followup.content(meeting, rows, DAY, "Per den dagen."),
    }
    files = [render(profile, meeting, kind, content, listing.names()) for kind, content in made.items()]
    assert "Per den dagen." in lines(files[2])
    assert (meeting.form.ord.tom_lista in lines(files[1])) == (given == ())
    assert_valid(*files, sdk=False)
