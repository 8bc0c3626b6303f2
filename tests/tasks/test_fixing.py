"""Fixing: what is certain is put right, every other byte stays, and doing it twice is doing it once."""

import unicodedata
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from arende.tasks import fixing
from arende.tasks.fixing import fix
from arende.tasks.mending import mended
from arende.tasks.reading import Reader
from tests.cli.running import SMALL
from tests.tasks.meeting_workspace import furnish, write

HERE = Path(__file__).parent
# How a field may be written wrong and how that is mended, and how it may be written right.
TITLES = [
    ("rubrik:Plan för skolskjuts", "rubrik: Plan för skolskjuts"),
    ("rubrik: Plan för skolskjuts: etapp 2 # åå", 'rubrik: "Plan för skolskjuts: etapp 2" # åå'),
    ("rubrik: @Plan för skolskjuts  ", 'rubrik: "@Plan för skolskjuts"  '),
    ("rubrik: *Plan för* skolskjuts", 'rubrik: "*Plan för* skolskjuts"'),
    ("rubrik: Plan för skolskjuts   # skall: ja", "rubrik: Plan för skolskjuts   # skall: ja"),
]
POINTS = [
    ("\n    -godkänna planen\n    - avsluta ärendet", "\n    - godkänna planen\n    - avsluta ärendet"),
    ("\n    – godkänna planen\n    – avsluta ärendet", "\n    - godkänna planen\n    - avsluta ärendet"),
    (" [godkänna planen, avsluta ärendet]  ", " [godkänna planen, avsluta ärendet]  "),
]
TEXTS = [
    (
        "|\n    Planen skall på\n    plats, och skall följas.   ",
        "|\n    Planen ska på\n    plats, och ska följas.   ",
    ),
    (">\n    Så är det tänkt:\n\n    - först i år", "|\n    Så är det tänkt:\n\n    - först i år"),
    ("Planen åå skall\n    på plats.", "Planen åå ska\n    på plats."),
    ('"Planen ”å” skall på plats."', '"Planen ”å” ska på plats."'),
    ("Planen är på plats.", "Planen är på plats."),
]
FORM = """\
# åäö: en kommentar som skall stå kvar
dnr: KS 2026-00123
{}

beslutsgång: [kommunstyrelsen]  # först
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {{förvaltning: tekniska förvaltningen}}
  handläggare: [{{namn: Alva Exempel}}]\t
  förslag_till_beslut:{}
  sammanfattning: {}
  avsnitt:
    ekonomi: Kostnaden ryms i ramen.
    beskrivning: Planen gäller i två år."""


def written(parts: tuple[str, ...], line_end: str, form: str, start: str, end: str) -> bytes:
    """An ärende as an editor of its own kind would have saved it."""
    return f"{start}{unicodedata.normalize(form, FORM.format(*parts) + end)}".replace("\n", line_end).encode()


files = st.tuples(
    st.tuples(*map(st.sampled_from, (TITLES, POINTS, TEXTS))),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from(["NFC", "NFD"]),
    st.sampled_from(["", "\ufeff"]),
    st.sampled_from(["", "\n", "\n\n", "\n# slut"]),
)


@settings(deadline=None)
@given(files)
def test_the_file_differs_only_where_it_was_wrong_and_twice_is_once(file):
    parts, *saved = file
    wrong, right = (written(tuple(part[index] for part in parts), *saved) for index in (0, 1))
    read = partial(Reader(HERE).read, HERE / "a.yaml")
    once = mended(wrong, read)
    assert right == once.data
    assert (wrong != right) == bool(once.fixed)
    assert (right, ()) == (mended(once.data, read).data, mended(once.data, read).fixed)


@pytest.mark.parametrize(
    "line",
    [
        # the colon may as well begin a key, the line a list, the text a comment: no one knows but the writer
        "tjänsteutlåtande: datum: 2026-09-24",
        "förslag_till_beslut:\n  - godkänna planen\n     - avsluta ärendet",
        "rubrik: Plan #3",
        'rubrik: "Plan',
        "beslutsgång: [kommunstyrelsen",
    ],
)
def test_what_only_the_writer_knows_is_left_alone(line):
    data = f"dnr: KS 2026-00123\n{line}\n".encode()
    assert () == mended(data, partial(Reader(HERE).read, HERE / "a.yaml")).fixed


CHANGED = (
    "U116",
    "filen ändrades medan den rättades, och lämnas som den är",
    "spara den i editorn och kör igen",
)
TOO_MUCH = (
    "U115",
    "rättningarna skulle ändra mer än de ska, och filen lämnas som den är",
    "rätta fynden för hand",
)


def told(findings):
    """Code, message and advice of each finding."""
    return [(finding.code, finding.message, finding.advice) for finding in findings]


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """An ärende with one thing to fix."""
    path = tmp_path / "a.yaml"
    path.write_bytes(
        SMALL.replace("rubrik:", "rubrik:  ").replace("Planen gäller", "Planen skall gälla").encode()
    )
    return path  # fmt: skip


def test_a_fix_is_written_and_what_it_was_for_is_told(case, tmp_path):
    before = case.read_text(encoding="utf-8")
    fixed = fix([case], tmp_path)
    assert before.replace("skall", "ska") == case.read_text(encoding="utf-8")
    assert [["L101"]] == [[finding.code for finding in file.fixed] for file in fixed.files]
    assert () == fixed.checked.findings


def test_nothing_is_written_when_one_only_asks(case, tmp_path):
    before = case.read_bytes()
    fixed = fix([case], tmp_path, write=False)
    assert before == case.read_bytes()
    assert before.decode().replace("skall", "ska") == fixed.files[0].after


def test_a_file_that_somebody_saves_meanwhile_is_left_as_they_saved_it(case, tmp_path, monkeypatch):
    theirs = case.read_bytes() + b"# sparad\n"

    def saved_meanwhile(data, read):
        after = mended(data, read)
        case.write_bytes(theirs)
        return after

    monkeypatch.setattr(fixing, "mended", saved_meanwhile)
    fixed = fix([case], tmp_path)
    assert theirs == case.read_bytes()
    assert [CHANGED] == [one for one in told(fixed.checked.findings) if one[0] == "U116"]
    assert "L101" in [code for code, _, _ in told(fixed.checked.findings)]


def test_a_link_to_an_ärende_stays_a_link(case, tmp_path):
    link = tmp_path / "b.yaml"
    try:
        link.symlink_to(case)
    except OSError:
        pytest.skip("länkar går inte att skapa här")
    fix([link], tmp_path)
    assert link.is_symlink()
    assert b"skall" not in case.read_bytes()


def test_fixes_that_would_change_another_text_are_not_written(case, tmp_path, monkeypatch):
    from arende.lint.rules.sprak import l101_ska

    def too_much(subject):
        for finding in check(subject):
            edit = finding.edits[0]
            yield finding.with_edits((type(edit)(edit.span, "ska\n    ekonomi: ingen\n#"),))

    check = l101_ska.check
    before = case.read_bytes()
    monkeypatch.setattr(l101_ska, "check", too_much)
    fixed = fix([case], tmp_path)
    assert before == case.read_bytes()
    assert [TOO_MUCH] == [one for one in told(fixed.checked.findings) if one[0] != "L101"]


def test_fixes_that_never_end_are_not_written(case, tmp_path, monkeypatch):
    from arende.lint.rules.sprak import l101_ska

    def for_ever(subject):
        for finding in check(subject):
            edit = finding.edits[0]
            yield finding.with_edits((type(edit)(edit.span, "skall skall"),))

    check = l101_ska.check
    before = case.read_bytes()
    monkeypatch.setattr(l101_ska, "check", for_ever)
    assert TOO_MUCH in told(fix([case], tmp_path).checked.findings)
    assert before == case.read_bytes()


NOTICE = """\
organ: tekniska nämnden
datum: 2026-10-22
tid:13.00
kallad: 2026-10-14
dagordning:
  - grupp: information
    ärenden:
      - rubrik: Information om vintern
        text: Vintern skall bli kall.
"""


@pytest.fixture
def meeting(tmp_path: Path) -> Path:
    """A notice with two things to fix, in a workspace with its organ."""
    return write(furnish(tmp_path), "sammanträden/a.yaml", NOTICE)


def test_a_notice_is_fixed_in_its_text_and_in_its_words(meeting, tmp_path):
    fixed = fix([], tmp_path, meetings=[meeting])
    assert NOTICE.replace("tid:", "tid: ").replace("skall", "ska") == meeting.read_text(encoding="utf-8")
    assert [["I018", "L101"]] == [sorted(one.code for one in file.fixed) for file in fixed.files]
    assert {"I018", "L101"}.isdisjoint(finding.code for finding in fixed.checked.findings)


def test_the_words_of_minutes_are_left_to_the_one_who_writes_them(meeting, tmp_path):
    minutes = f"{NOTICE}        beslut: enligt förslag\n"
    meeting.write_text(minutes, encoding="utf-8")
    fixed = fix([], tmp_path, meetings=[meeting])
    assert minutes.replace("tid:", "tid: ") == meeting.read_text(encoding="utf-8")
    assert "L101" in [finding.code for finding in fixed.checked.findings]


def test_what_would_be_fixed_in_a_meeting_is_told_and_not_written(meeting, tmp_path):
    fixed = fix([], tmp_path, write=False, meetings=[meeting])
    assert NOTICE == meeting.read_text(encoding="utf-8")
    assert [NOTICE.replace("tid:", "tid: ").replace("skall", "ska")] == [file.after for file in fixed.files]
    assert "I018" not in [finding.code for finding in fixed.checked.findings]


def test_a_meeting_whose_fixes_are_refused_is_told_as_it_stands(meeting, tmp_path, monkeypatch):
    def refused(*_):
        raise PermissionError(13, "Permission denied", str(meeting))

    monkeypatch.setattr(fixing, "replace_file", refused)
    fixed = fix([], tmp_path, meetings=[meeting])
    assert NOTICE == meeting.read_text(encoding="utf-8")
    assert {"I018", "L101", "U103"} <= {finding.code for finding in fixed.checked.findings}
