"""The kallelse: its head, its agenda row by row, and what may not be read in it."""

from datetime import time
from pathlib import Path

import pytest
from lxml import etree

from arende.diagnostics import Faults
from arende.documents.meetings import call
from arende.documents.meetings.head import clock
from arende.loading.sitting import Sitting
from arende.model.choices import ClockStyle, MeetingPaper
from tests.documents.meetings.workspace import NUMBER, PROFILES, case, lines, render, sitting
from tests.reading import Docx, W
from tests.templates.test_pages import headings_alone, pages
from tests.validators import assert_valid

LAW = "26 kap. 1 § offentlighets- och sekretesslagen"
POINTS = """förslag_till_beslut:
    - anta planen för **gator** & parker[^1]
    - {text: ge förvaltningen i uppdrag att redovisa planen, ansvarig: förvaltningen, senast: 2027-01-15}"""
NOTED = POINTS.replace("[^1]", "")


def agenda(profile: str) -> str:
    return f"""
  - grupp: information
    ärenden:
      - rubrik: Läget *just nu*
        föredragande: Nils Påhitt, chef
        klockslag: 13.05
        till_klockslag: 13.20
  - grupp: beslutsärenden
    rubrik: Ärenden till beslut
    ärenden:
      - {{dnr: {NUMBER[profile].format(71)}, kompletteras: Kartan skickas den 19 oktober.}}
      - {{dnr: {NUMBER[profile].format(72)}, föredragande: Hemlig Gäst}}
      - rubrik: Val av ombud
        extra: ja
        text: Två namn har föreslagits.
        förslag_till_beslut: [utse ett ombud]
"""


def cases(profile: str) -> tuple[str, str]:
    return (
        case(profile, 71, "Plan för gator & parker", NOTED),
        case(profile, 72, "Ansökan från Okänd Person", NOTED, f"sekretess: {LAW}"),
    )


@pytest.fixture(params=PROFILES)
def profile(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def meeting(profile: str, tmp_path: Path) -> Sitting:
    return sitting(tmp_path, profile, agenda(profile), cases(profile), "kallad: 2026-10-14")


def notice(profile: str, meeting: Sitting, *, whole: bool = False) -> bytes:
    content = call.content(meeting, whole=whole)
    return render(profile, meeting, MeetingPaper.KALLELSE, content, call.names())


def test_the_head_says_where_when_and_whom_to_tell_of_absence(profile: str, meeting: Sitting) -> None:
    read = lines(notice(profile, meeting))
    assert "Torsdagen den 22 oktober 2026 kl. 13.00" in read
    assert {"Plats", "Ordförande", "Sekreterare", "Anmäl förhinder till", "Kallelsen skickas"} <= set(read)
    secretary = meeting.organ.sekreterare
    assert secretary is not None
    assert f"{secretary.e_post}, {secretary.telefon}" in read


def test_the_clock_is_written_as_the_profile_has_it(meeting: Sitting) -> None:
    colon = meeting.form.model_copy(update={"klockslag": ClockStyle.COLON})
    assert ("13.05", "13:05") == (clock(time(13, 5), meeting.form), clock(time(13, 5), colon))


@pytest.mark.parametrize(
    ("said", "expected"),
    [("offentligt: ja",
      "Sammanträdet är öppet för allmänheten, utom i ärende 3, som behandlas inom stängda dörrar."),
     ("offentligt: nej", "Sammanträdet hålls inom stängda dörrar.")],
    ids=["open but for the secret item", "closed"],
)  # fmt: skip
def test_the_head_says_whether_the_public_may_come(said: str, expected: str, tmp_path: Path) -> None:
    meeting = sitting(tmp_path, "standard", agenda("standard"), cases("standard"), said)
    assert expected in lines(notice("standard", meeting))


def test_the_agenda_is_one_table_whose_heading_stands_on_every_page(profile: str, meeting: Sitting) -> None:
    document = etree.fromstring(Docx(notice(profile, meeting)).parts["word/document.xml"])
    table = document.findall(f"{W}body/{W}tbl")[-1]
    rows = table.findall(f"{W}tr")
    heads = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows]
    assert [True, False, False, False, False, False, False] == heads
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
    spans = [row.find(f"{W}tc/{W}tcPr/{W}gridSpan") is not None for row in rows]
    assert [False, True, False, True, False, False, False] == spans


def test_each_item_has_its_number_its_title_and_its_speaker(profile: str, meeting: Sitting) -> None:
    read = lines(notice(profile, meeting))
    assert read.index("Läget just nu") == read.index("1", read.index("Information")) + 1
    assert "13.05–13.20" in read
    assert "Nils Påhitt, chef" in read
    assert f"Dnr {NUMBER[profile].format(71)}" in read
    assert "Ärenden till beslut" in read


def test_the_points_stand_as_the_ärende_has_them_with_the_marks_of_the_profile(
    profile: str, meeting: Sitting
) -> None:
    read = lines(notice(profile, meeting))
    expected = {
        "standard": [
            "1. anta planen för gator & parker",
            "2. ge förvaltningen i uppdrag att redovisa planen.",
        ],
        "numrerad": [
            "1. anta planen för gator & parker",
            "2. ge förvaltningen i uppdrag att redovisa planen",
        ],
        "attsats": [
            "att anta planen för gator & parker",
            "att ge förvaltningen i uppdrag att redovisa planen",
        ],
    }[profile]
    lead_in = "besl" if profile == "attsats" else "beslutar att"
    start = next(place for place, line in enumerate(read) if line.startswith(expected[0]))
    assert read[start + 1].startswith(expected[1])
    assert lead_in in read[start - 1]
    assert read[start - 2] == meeting.form.ord.förslag


def test_what_is_missing_and_what_is_extra_is_said(profile: str, meeting: Sitting) -> None:
    read = lines(notice(profile, meeting))
    assert "Kompletteras: Kartan skickas den 19 oktober." in read
    assert read[read.index("Val av ombud") + 1] == "Extra ärende"


def test_a_secret_item_is_its_paragraph_of_law_and_no_more(profile: str, meeting: Sitting) -> None:
    data = notice(profile, meeting)
    everything = "\n".join(Docx(data).part_text(part) for part in Docx(data).parts if part.endswith(".xml"))
    assert f"Ärendet redovisas inte med hänvisning till sekretess ({LAW})" in everything
    for hidden in ("Okänd Person", "Hemlig Gäst", NUMBER[profile].format(72)):
        assert hidden not in everything
    assert "Ansökan från Okänd Person" in lines(notice(profile, meeting, whole=True))


def test_alternatives_stand_one_by_one(tmp_path: Path) -> None:
    points = """alternativ:
    - {rubrik: Skolan byggs ut, förslag_till_beslut: [bygga ut skolan]}
    - förslag_till_beslut: [låta skolan vara]"""
    number = NUMBER["standard"].format(71)
    only = f"\n  - grupp: beslutsärenden\n    ärenden: [{{dnr: {number}}}]\n"
    meeting = sitting(tmp_path, "standard", only, (case("standard", 71, "Skolan", points),))
    read = lines(notice("standard", meeting))
    start = read.index("Alternativ 1. Skolan byggs ut")
    assert read[start + 2] == "– bygga ut skolan."
    assert "– låta skolan vara." in read[read.index("Alternativ 2.") :]


def test_a_title_that_is_lost_on_the_way_stops_the_paper(meeting: Sitting, profile: str) -> None:
    content = call.content(meeting)
    rows = tuple(row for row in content.context["rader"] if row.nummer != "2")  # type: ignore[attr-defined]
    content.context["rader"] = rows  # type: ignore[index]
    with pytest.raises(Faults) as raised:
        render(profile, meeting, MeetingPaper.KALLELSE, content, call.names())
    assert any("gator" in finding.message for finding in raised.value.findings)


@pytest.mark.long
def test_sixty_items_are_sound_word_files_in_every_profile(tmp_path: Path) -> None:
    made = []
    for profile in PROFILES:
        meeting = long_meeting(tmp_path / profile, profile)
        assert 60 == len(meeting.items)
        made.append(notice(profile, meeting))
    assert_valid(*made)


@pytest.mark.long
def test_no_group_stands_alone_at_the_foot_of_a_page(tmp_path: Path) -> None:
    papers = [tmp_path / f"{profile}.docx" for profile in PROFILES]
    for paper in papers:
        paper.write_bytes(notice(paper.stem, long_meeting(tmp_path / paper.stem, paper.stem)))
    made = pages(papers)
    assert all(len(made[paper]) > 5 for paper in papers)
    assert [] == [found for paper in papers for found in headings_alone(paper, made[paper])]


def long_meeting(folder: Path, profile: str) -> Sitting:
    """Sixty items in six groups, one of them so long that it fills more than a page."""
    folder.mkdir()
    groups, written, number = [], [], 0
    for group in range(6):
        entries = []
        for _ in range(10):
            number += 1
            entries.append(f"      - {{dnr: {NUMBER[profile].format(number)}, föredragande: Nils Påhitt}}")
            count = 45 if number == 25 else number % 4 + 1
            points = "".join(
                f"\n    - godkänna del {place} av planen för område {number}" for place in range(1, count + 1)
            )
            written.append(
                case(profile, number, f"Plan för område {number}", f"förslag_till_beslut:{points}")
            )
        groups.append(
            f"  - grupp: beslutsärenden\n    rubrik: Område {group + 1}\n    ärenden:\n" + "\n".join(entries)
        )
    return sitting(folder, profile, "\n".join(groups) + "\n", tuple(written))


HELD = """
  - grupp: val av justerare
    ärenden: [{rubrik: Val av justerare, beslut: enligt förslag}]
  - grupp: beslutsärenden
    ärenden:
      - {rubrik: Ny bro, förslag_till_beslut: [bygga en bro], beslut: enligt förslag}
      - {rubrik: Brådskande köp, extra: ja, förslag_till_beslut: [köpa en färja], beslut: enligt förslag}
      - {rubrik: Struken väg, förslag_till_beslut: [stänga vägen], utgår: ja}
"""


def test_a_notice_made_after_the_meeting_is_as_it_was_sent(tmp_path: Path) -> None:
    chair, _, other, *_ = sitting(tmp_path / "ett", "standard", HELD, ()).presence.members
    held = (
        f"frånvarande: [{chair.seat.name}]\njustering: {{justerare: [{other.seat.name}], datum: 2026-10-29}}"
    )
    meeting = sitting(tmp_path / "två", "standard", HELD, (), held)
    assert meeting.presence.chair is not None
    assert chair.seat.name != meeting.presence.chair.name
    read = lines(notice("standard", meeting))
    assert chair.seat.with_party in read
    assert not [line for line in read if other.seat.name in line or "Brådskande" in line]
    assert ["1", "2", "3"] == [line for line in read if line.isdigit()]
    assert "Struken väg" in read
    assert "Utses att justera" not in read


def test_a_notice_made_before_the_meeting_has_the_extra_items(tmp_path: Path) -> None:
    coming = HELD.replace(", beslut: enligt förslag", "")
    read = lines(notice("standard", sitting(tmp_path, "standard", coming, ())))
    assert ["1", "2", "4", "3"] == [line for line in read if line.isdigit()]
    assert "Extra ärende" in read
