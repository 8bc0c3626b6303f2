"""Interpellationer, frågor and motioner: who put them to whom, and whether they were answered."""

from dataclasses import replace
from pathlib import Path

import pytest

from arende.documents.meetings import call
from arende.documents.meetings.paragraph import Writing, entries, part_blocks
from arende.loading.sitting import Sitting
from arende.markup.plain import plain
from arende.model.choices import MeetingPaper, MinutesPart
from tests.documents.meetings.workspace import NUMBER, PROFILES, case, lines, render, sitting
from tests.validators import assert_valid

ASKER = {
    "standard": "Torun Diktén (SP)",
    "numrerad": "Zoë Bergsaga (NB)",
    "attsats": "Tore Verslind (GT)",
}


def meeting(folder: Path, profile: str, answered: str = "") -> Sitting:
    name = ASKER[profile].partition(" (")[0]
    return sitting(
        folder,
        profile,
        f"""
  - grupp: interpellationer
    ärenden:
      - rubrik: Bemanningen i hemtjänsten
        ställd_av: [{name}]
        ställd_till: {{namn: Gun Gäst, titel: bolagets ordförande}}
        {answered}
  - grupp: frågor
    ärenden:
      - rubrik: Belysningen på Åvägen
        ställd_av: [{name}]
        ställd_till: Gun Gäst
        {answered}
  - grupp: motioner
    ärenden:
      - rubrik: Motion om bussen
        ställd_av: [{name}]
""",
    )


@pytest.fixture(params=PROFILES)
def profile(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_the_kallelse_says_who_has_asked_whom(profile: str, tmp_path: Path) -> None:
    read = meeting(tmp_path, profile)
    content = call.content(read)
    told = lines(render(profile, read, MeetingPaper.KALLELSE, content, call.names()))
    asker = ASKER[profile]
    assert f"{asker} har ställt en interpellation till bolagets ordförande Gun Gäst." in told
    assert f"{asker} har ställt en fråga till Gun Gäst." in told
    assert f"{asker} har väckt en motion." in told
    assert {"Interpellationer", "Frågor", "Nya motioner och medborgarförslag"} <= set(told)


@pytest.mark.parametrize(
    ("answered", "expected"),
    [
        ("", [[], [], []]),
        ("besvarad: ja", [["Interpellationen besvaras."], ["Frågan besvaras."], []]),
        (
            "besvarad: nej",
            [
                ["Interpellationen besvaras inte på sammanträdet."],
                ["Frågan besvaras inte på sammanträdet."],
                [],
            ],
        ),
    ],
)
def test_the_minutes_say_what_was_answered(tmp_path: Path, answered: str, expected: list[list[str]]) -> None:
    read = meeting(tmp_path, "standard", answered)
    drawn = [part_blocks(Writing(read, item), MinutesPart.STÄLLD) for item in read.items]
    assert expected == [[plain(block) for block in blocks[1:]] for blocks in drawn]


def test_a_profile_without_a_place_for_it_says_it_all_the_same(tmp_path: Path) -> None:
    read = meeting(tmp_path, "standard")
    bare = replace(read, form=read.form.model_copy(update={"delar": read.form.delar[:1]}))
    assert MinutesPart.STÄLLD in [entry.slag for entry in entries(bare)]


def test_an_interpellation_may_be_put_and_a_motion_is_remitted_as_usual(tmp_path: Path) -> None:
    read = meeting(tmp_path, "standard")
    before = [read.proposals.get(item.address) for item in read.items]
    assert [
        "medge att interpellationen ställs",
        None,
        "remittera ärendet till kommunstyrelsen för beredning",
    ] == [one.levels[0].points[0].point.text if one is not None else None for one in before]


LAW = "26 kap. 1 § offentlighets- och sekretesslagen"


def test_the_tillkännagivande_says_what_but_nothing_proposed(profile: str, tmp_path: Path) -> None:
    points = "förslag_till_beslut: [bevilja ansökan]"
    secret = case(profile, 72, "Ansökan från Okänd Person", points, f"sekretess: {LAW}")
    agenda = f"""
  - grupp: beslutsärenden
    ärenden:
      - rubrik: Ny bänk vid bryggan
        text: Bänken är av ek.
        föredragande: Gun Gäst
        förslag_till_beslut: [köpa en bänk]
      - dnr: {NUMBER[profile].format(72)}
"""
    read = sitting(tmp_path, profile, agenda, (secret,))
    data = render(profile, read, MeetingPaper.TILLKÄNNAGIVANDE, call.announcement(read), call.names())
    told = lines(data)
    assert "Tillkännagivande av sammanträde" in told
    assert {read.organ.plats, "Ny bänk vid bryggan"} <= set(told)
    assert any(line.startswith("Torsdagen den 22 oktober 2026 kl.") for line in told)
    for hidden in ("köpa en bänk", "Bänken är av ek.", "Gun Gäst", "Okänd Person", "Anmäl förhinder till"):
        assert hidden not in " ".join(told)
    assert_valid(data, sdk=False)
