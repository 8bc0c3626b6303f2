"""The minutes laid out: the contents show the page where each § is, and every paper is valid."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from arende.documents.meetings import extract, minutes, notice
from arende.model.choices import MeetingPaper
from arende.tasks.office import OfficeMissing, convert, find_office
from tests.documents.meetings.sittings import PROFILES, rendered, sitting
from tests.validators import assert_valid

every_profile = pytest.mark.parametrize("profile", PROFILES)


@every_profile
def test_the_papers_of_the_minutes_are_valid(profile: str) -> None:
    here = sitting(profile)
    (item, *_) = [one for one in extract.extracted(here) if one.entry.reservationer]
    made = [
        *(
            (MeetingPaper.PROTOKOLL, minutes.content(here, one), minutes.names())
            for one in minutes.scopes(here)
        ),
        (MeetingPaper.UTDRAG, extract.content(here, item), extract.names()),
        (MeetingPaper.ANSLAG, notice.content(here), notice.names()),
    ]
    assert 5 == len(made)
    assert_valid(*(rendered(profile, kind, content, names).data for kind, content, names in made))


@pytest.mark.long
@every_profile
def test_the_contents_show_the_page_where_each_paragraph_is(profile: str, tmp_path: Path) -> None:
    paper = rendered(profile, MeetingPaper.PROTOKOLL, minutes.content(sitting(profile)), minutes.names())
    path = tmp_path / "protokoll.docx"
    path.write_bytes(paper.data)
    try:
        made = convert([path], find_office())[path]
    except OfficeMissing:
        (pytest.fail if os.environ.get("ARENDE_CI") else pytest.skip)("saknas: LibreOffice")
    command = ["pdftotext", "-layout", "-", "-"]
    text = subprocess.run(command, input=made, check=True, capture_output=True).stdout.decode()
    pages = [re.sub(r"[ \u00a0]+", " ", page) for page in text.split("\f")]
    marks = [f"§ {number}" for number in range(45, 51)]
    contents = next(place for place, page in enumerate(pages) if all(mark in page for mark in marks))
    for mark in marks:
        (shown,) = re.findall(rf"{mark} .*?(\d+)$", pages[contents], re.MULTILINE)[:1]
        assert re.search(rf"^ ?(?:VN )?{mark}\b", pages[int(shown) - 1], re.MULTILINE), mark
