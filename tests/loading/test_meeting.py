"""A sammanträde, an organ register and a meeting form as they are read from their files."""

from datetime import date, time
from pathlib import Path

import pytest

from arende.loading.meeting import load_meeting
from arende.loading.meeting_form import load_meeting_form
from arende.loading.organs import load_organs
from arende.markup import plain
from arende.model.outcome import Result
from tests.rendering import TEMPLATES

MEETING = """\
organ: tekniska nämnden
datum: 2026-10-22
tid: 9:05
frånvarande: [Alva Exempel]
dagordning:
  - grupp: information
    ärenden:
      - Läget i *Åvik*
      - rubrik: Snöröjning
        beslut: enligt förslag
        jäv: [Nils Påhitt]
        bilagor: [{titel: Karta, fil: karta.pdf}]
"""


def test_short_forms_stand_for_records_and_their_texts_have_addresses(tmp_path: Path) -> None:
    (tmp_path / "m.yaml").write_text(MEETING, encoding="utf-8")
    loaded = load_meeting(tmp_path / "m.yaml", "m.yaml")
    meeting = loaded.value
    assert meeting is not None
    assert ["F101"] == [finding.code for finding in loaded.findings]
    assert (date(2026, 10, 22), time(9, 5)) == (meeting.datum, meeting.tid)
    assert ["Alva Exempel"] == [one.namn for one in meeting.frånvarande]
    second = meeting.dagordning[0].ärenden[1]
    assert second.beslut is not None
    assert (Result.ENLIGT_FÖRSLAG, "Nils Påhitt") == (second.beslut.utgång, second.jäv[0].namn)
    assert "Läget i Åvik" == plain(loaded.texts["dagordning[0].ärenden[0].rubrik"])


def test_a_text_in_hand_is_read_as_if_it_stood_in_the_file(tmp_path: Path) -> None:
    loaded = load_meeting(tmp_path / "m.yaml", "m.yaml", MEETING.partition("        bilagor")[0].encode())
    assert () == loaded.findings
    assert loaded.value is not None
    assert loaded.value.is_recorded


@pytest.mark.parametrize("shown", ["p", "p/", "p/organ.yaml"])
def test_a_register_is_shown_by_its_file(tmp_path: Path, shown: str) -> None:
    (finding,) = load_organs(tmp_path, shown).findings
    assert ("p/organ.yaml", "I001") == (finding.path, finding.code)


@pytest.mark.parametrize("profile", ["standard", "numrerad", "attsats"])
def test_the_files_of_each_profile_are_sound(profile: str) -> None:
    organs, form = (load(TEMPLATES / profile, profile) for load in (load_organs, load_meeting_form))
    assert organs.value is not None
    assert form.value is not None
    assert () == organs.findings
    assert any(address.startswith("grupper.information.förslag[0]") for address in form.texts)
