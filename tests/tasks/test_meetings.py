"""A sammanträde read together with its ärenden, organ and profile, and with the meetings before it."""

from pathlib import Path

import pytest

from arende.address import Address
from arende.markup import plain
from arende.meeting.decision import Origin
from arende.report import to_text
from arende.tasks.check import check
from arende.tasks.find import CannotFind, find
from arende.tasks.meeting_files import case_index, find_meeting, home_of, meeting_files
from arende.tasks.meetings import MeetingReader
from tests.tasks.meeting_workspace import ORGANS, case, furnish, meeting, read, write


@pytest.fixture
def space(tmp_path: Path) -> Path:
    return furnish(tmp_path)


def _told(space: Path, name: str) -> str:
    return to_text(read(space, name).findings)


def _one_case_named_twice(space: Path) -> None:
    case(space, "a", "TN 2026-00041")
    case(space, "b", "TN 2026-00041")


def _without(file: str):  # type: ignore[no-untyped-def]
    def remove(space: Path) -> None:
        (space / "templates" / "standard" / file).unlink()

    return remove


def _own_profile(space: Path) -> None:
    (space / "templates" / "standard").rename(space / "templates" / "kommunen")
    (space / "templates" / "kommunen" / "organ.yaml").unlink()


def _broken_case(space: Path) -> None:
    write(space, "cases/a.yaml", "dnr: TN 2026-00041\nrubrik: Plan\n")


def _broken_earlier(space: Path) -> None:
    meeting(space, "2026-10-01", "- rubrik: Hej\n  okänd: x")
    (space / "sammanträden" / "2026-10-01.yaml").open("a").write("fel: x\n")


TROUBLES = {
    "an_organ_that_is_not_in_the_register": (
        lambda space: None,
        {"agenda": "- Rubrik", "organ": "tekniska nämden"},
        """\
sammanträden/2026-10-22.yaml:1:8: fel G101: organet ”tekniska nämden” finns inte i \
”templates/standard/organ.yaml”
  |
1 | organ: tekniska nämden
  |        ^^^^^^^^^^^^^^^
  = råd: menade du ”tekniska nämnden”?
""",
    ),
    "an_organ_like_none": (
        lambda space: None,
        {"agenda": "- Rubrik", "organ": "valberedningen"},
        """\
sammanträden/2026-10-22.yaml:1:8: fel G101: organet ”valberedningen” finns inte i \
”templates/standard/organ.yaml”
  |
1 | organ: valberedningen
  |        ^^^^^^^^^^^^^^
  = råd: lägg till organet i ”templates/standard/organ.yaml”, eller välj bland tekniska nämnden, \
tekniska nämndens arbetsutskott
""",
    ),
    "a_number_with_one_figure_wrong": (
        lambda space: case(space, "a", "TN 2026-00041"),
        {"agenda": "- dnr: TN 2026-00014"},
        """\
sammanträden/2026-10-22.yaml:7:14: fel G102: inget ärende har diarienumret ”TN 2026-00014”
  |
7 |       - dnr: TN 2026-00014
  |              ^^^^^^^^^^^^^
  = råd: menade du ”TN 2026-00041”?
""",
    ),
    "a_number_without_its_zeros": (
        lambda space: case(space, "a", "TN 2026-00041"),
        {"agenda": "- dnr: TN 2026-41"},
        """\
sammanträden/2026-10-22.yaml:7:14: fel G102: inget ärende har diarienumret ”TN 2026-41”
  |
7 |       - dnr: TN 2026-41
  |              ^^^^^^^^^^
  = råd: menade du ”TN 2026-00041”?
""",
    ),
    "another_number_altogether": (
        lambda space: case(space, "a", "TN 2026-00041"),
        {"agenda": "- dnr: TN 2026-00077"},
        """\
sammanträden/2026-10-22.yaml:7:14: fel G102: inget ärende har diarienumret ”TN 2026-00077”
  |
7 |       - dnr: TN 2026-00077
  |              ^^^^^^^^^^^^^
  = råd: rätta numret, eller skriv ”rubrik:” om punkten är fri text
""",
    ),
    "a_number_that_two_files_have": (
        _one_case_named_twice,
        {"agenda": "- dnr: TN 2026-00041"},
        """\
sammanträden/2026-10-22.yaml:7:14: fel G103: flera ärenden har diarienumret ”TN 2026-00041”: \
”../cases/a.yaml” och ”../cases/b.yaml”
  |
7 |       - dnr: TN 2026-00041
  |              ^^^^^^^^^^^^^
  = råd: säg vilket som menas: fil: ../cases/a.yaml
""",
    ),
    "a_file_that_is_not_there": (
        lambda space: case(space, "plan", "TN 2026-00041"),
        {"agenda": "- dnr: TN 2026-00041\n  fil: ../cases/plam.yaml"},
        """\
sammanträden/2026-10-22.yaml:8:14: fel F101: filen ”../cases/plam.yaml” finns inte
  |
8 |         fil: ../cases/plam.yaml
  |              ^^^^^^^^^^^^^^^^^^
  = råd: menade du ”../cases/plan.yaml”?
""",
    ),
    "a_file_outside_the_workspace": (
        lambda space: None,
        {"agenda": "- dnr: TN 2026-00041\n  fil: ../../a.yaml"},
        """\
sammanträden/2026-10-22.yaml:8:14: fel F102: sökvägen leder ut ur arbetsytan
  |
8 |         fil: ../../a.yaml
  |              ^^^^^^^^^^^^
  = råd: lägg filen i arbetsytan
""",
    ),
    "a_file_with_another_number": (
        lambda space: case(space, "a", "TN 2026-00041"),
        {"agenda": "- dnr: TN 2026-00042\n  fil: ../cases/a.yaml"},
        """\
sammanträden/2026-10-22.yaml:8:14: fel G104: filen är ärendet ”TN 2026-00041”, väntade ”TN 2026-00042”
  |
8 |         fil: ../cases/a.yaml
  |              ^^^^^^^^^^^^^^^
  = råd: skriv dnr: TN 2026-00041, eller rätta sökvägen
""",
    ),
    "a_profile_without_a_register": (
        _without("organ.yaml"),
        {"agenda": "- Rubrik", "head": "profil: standard\n"},
        """\
sammanträden/2026-10-22.yaml:4:9: fel G105: profilen ”standard” har ingen ”organ.yaml”
  |
4 | profil: standard
  |         ^^^^^^^^
  = råd: kopiera den från profilen ”standard” som följer med programmet, och ändra i den
""",
    ),
    "a_profile_without_a_form": (
        _without("sammantraden.yaml"),
        {"agenda": "- Rubrik"},
        """\
sammanträden/2026-10-22.yaml:1:8: fel G106: profilen ”standard” har ingen ”sammantraden.yaml”
  |
1 | organ: tekniska nämnden
  |        ^^^^^^^^^^^^^^^^
  = råd: kopiera den från profilen ”standard” som följer med programmet, och ändra i den
""",
    ),
    "a_municipalitys_own_profile_without_a_register": (
        _own_profile,
        {"agenda": "- Rubrik", "head": "profil: kommunen\n"},
        """\
sammanträden/2026-10-22.yaml:4:9: fel G105: profilen ”kommunen” har ingen ”organ.yaml”
  |
4 | profil: kommunen
  |         ^^^^^^^^
  = råd: kopiera den från ”templates/standard” till ”templates/kommunen”, och ändra i den
""",
    ),
    "a_profile_that_is_not_there": (
        lambda space: None,
        {"agenda": "- Rubrik", "head": "profil: standrad\n"},
        """\
sammanträden/2026-10-22.yaml:4:9: fel P100: profilen ”standrad” finns inte
  |
4 | profil: standrad
  |         ^^^^^^^^
  = råd: menade du ”standard”?
""",
    ),
    "a_case_with_errors": (
        _broken_case,
        {"agenda": "- dnr: TN 2026-00041"},
        """\
sammanträden/2026-10-22.yaml:7:14: fel G107: ärendets fil ”cases/a.yaml” har fel
  |
7 |       - dnr: TN 2026-00041
  |              ^^^^^^^^^^^^^
  = råd: rätta dem först; se ”arende granska cases/a.yaml”
""",
    ),
    "an_earlier_meeting_with_errors": (
        _broken_earlier,
        {"agenda": "- Rubrik"},
        """\
sammanträden/2026-10-22.yaml:1:8: fel G108: det tidigare sammanträdet ”sammanträden/2026-10-01.yaml” har \
fel, \
och det här bygger på det
  |
1 | organ: tekniska nämnden
  |        ^^^^^^^^^^^^^^^^
  = råd: rätta det först; se ”arende granska sammanträden/2026-10-01.yaml”
""",
    ),
}


@pytest.mark.parametrize(("prepare", "written", "expected"), TROUBLES.values(), ids=TROUBLES)
def test_what_does_not_fit_together_is_told_in_its_place(space, prepare, written, expected):
    prepare(space)
    meeting(space, "2026-10-22", **written)
    assert expected == _told(space, "2026-10-22")


def test_a_meeting_that_fits_together_has_nothing_to_tell(space):
    case(space, "a", "TN 2026-00041")
    meeting(space, "2026-10-22", "- dnr: TN 2026-00041\n- rubrik: Övrigt\n  dnr: TN 2026-99999")
    done = read(space, "2026-10-22")
    assert () == done.findings
    assert done.sitting is not None
    assert [1, 2] == [item.paragraph for item in done.sitting.items]
    assert {"a.yaml", "organ.yaml", "profil.yaml", "sammantraden.yaml", "2026-10-22.yaml"} == {
        path.name for path in done.files_read
    }


def test_a_file_that_is_named_tells_two_ärenden_of_one_number_apart(space):
    _one_case_named_twice(space)
    meeting(space, "2026-10-22", "- dnr: TN 2026-00041\n  fil: ../cases/b.yaml")
    done = read(space, "2026-10-22")
    assert () == done.findings
    assert done.sitting is not None
    assert [str(Path("cases/b.yaml"))] == [key for key, _ in done.sitting.cases.values()]


def test_a_title_stands_in_the_ärende_or_in_the_item_itself(space):
    case(space, "a", "TN 2026-00041")
    meeting(space, "2026-10-22", "- dnr: TN 2026-00041\n- Läget i *Åvik*")
    sitting = read(space, "2026-10-22").sitting
    assert sitting is not None
    titles = [sitting.texts(*sitting.title(item)) for item in sitting.items]
    assert ["Plan för Åvägen", "Läget i Åvik"] == [plain(title) for title in titles]


def test_secrecy_is_the_items_own_or_that_of_its_ärende(space):
    file = case(space, "a", "TN 2026-00041")
    file.write_text(f"sekretess: 19 kap. 9 §\n{file.read_text(encoding='utf-8')}", encoding="utf-8")
    case(space, "b", "TN 2026-00042")
    items = "- dnr: TN 2026-00041\n- dnr: TN 2026-00042\n- rubrik: Val\n  sekretess: 26 kap. 1 §"
    meeting(space, "2026-10-22", items)
    sitting = read(space, "2026-10-22").sitting
    assert sitting is not None
    assert ["19 kap. 9 §", "", "26 kap. 1 §"] == [sitting.secrecy(item) for item in sitting.items]
    assert [True, False, True] == [sitting.is_secret(item) for item in sitting.items]


@pytest.mark.parametrize(
    ("justerare", "expected"),
    [
        ("[Nils Påhitt, Berit Låtsas]", "utse Nils Påhitt och Berit Låtsas att justera protokollet"),
        ("[Nils Påhitt]", "utse Nils Påhitt att justera protokollet"),
        ("[]", "utse ledamot att justera protokollet"),
    ],
)
def test_the_usual_proposal_names_the_justerare(space, justerare, expected):
    file = meeting(space, "2026-10-22", "- Val av justerare", f"justering: {{justerare: {justerare}}}\n")
    text = file.read_text(encoding="utf-8").replace("grupp: beslutsärenden", "grupp: val av justerare")
    file.write_text(text, encoding="utf-8")
    sitting = read(space, "2026-10-22").sitting
    assert sitting is not None
    (proposal,) = sitting.proposals.values()
    point = proposal.levels[0].points[0]
    assert expected == plain(sitting.texts(point.file, point.address / "text"))
    assert expected == point.point.text.replace("*", "")


DECIDED = "- dnr: TN 2026-00041\n  beslut: enligt förslag"
CHANGED = "- dnr: TN 2026-00041\n  beslut: {utgång: ändrat, punkter: [anta **planen**]}"
AU = "tekniska nämndens arbetsutskott"


def test_what_an_earlier_organ_decided_is_before_the_next_in_its_own_words(space):
    case(space, "a", "TN 2026-00041")
    meeting(space, "2026-10-08", CHANGED, organ=AU)
    meeting(space, "2026-10-22", "- dnr: TN 2026-00041")
    sitting = read(space, "2026-10-22").sitting
    assert sitting is not None
    (decision,) = sitting.earlier["TN 2026-00041"]
    (proposal,) = sitting.proposals.values()
    assert (AU, 1) == (decision.organ, decision.paragraph)
    assert (Origin.ORGAN, AU) == (proposal.origin, proposal.organ)
    point = proposal.levels[0].points[0]
    assert "anta planen" == plain(sitting.texts(point.file, point.address / "text"))


def test_only_recorded_meetings_before_this_one_count_as_earlier_oldest_first(space):
    case(space, "a", "TN 2026-00041")
    meeting(space, "2026-09-10", DECIDED, organ=AU)
    meeting(space, "2026-09-24", DECIDED)
    meeting(space, "2026-10-08", "- dnr: TN 2026-00041", organ=AU)  # not held yet
    meeting(space, "2026-11-05", DECIDED, organ=AU)
    meeting(space, "2026-10-22", "- dnr: TN 2026-00041")
    sitting = read(space, "2026-10-22").sitting
    assert sitting is not None
    assert [9, 9] == [one.day.month for one in sitting.earlier["TN 2026-00041"]]
    assert [10, 24] == [one.day.day for one in sitting.earlier["TN 2026-00041"]]


def test_two_meetings_of_one_day_follow_their_time(space):
    case(space, "a", "TN 2026-00041")
    first = meeting(space, "2026-10-22-a", CHANGED, organ=AU)
    first.write_text(first.read_text(encoding="utf-8").replace("13.00", "9.00"), encoding="utf-8")
    meeting(space, "2026-10-22-b", "- dnr: TN 2026-00041")
    later, earlier = read(space, "2026-10-22-b").sitting, read(space, "2026-10-22-a").sitting
    assert later is not None
    assert earlier is not None
    assert 1 == len(later.earlier["TN 2026-00041"])
    assert {} == earlier.earlier


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ({}, 1),
        ({"2026-01-15": "- Ett\n- Två", "2026-03-10": "- Tre"}, 4),
        # A number that is written counts, whatever went before.
        ({"2026-01-15": "- Ett", "2026-03-10#första_paragraf: 40": "- Två\n- Tre"}, 42),
        # Another year, another row.
        ({"2025-12-01": "- Ett"}, 1),
        ({"2026-11-12": "- Ett"}, 1),
        # What was struck from the agenda takes no paragraph.
        ({"2026-01-15": "- rubrik: Ett\n  utgår: ja\n- Två"}, 2),
    ],
    ids=["alone", "a_row", "written", "last_year", "later", "struck"],
)
def test_paragraphs_go_on_over_the_year(space, before, expected):
    for name, agenda in before.items():
        day, _, head = name.partition("#")
        meeting(space, day, agenda, f"{head}\n" if head else "")
        meeting(space, f"{day}-au", agenda, organ=AU)
    meeting(space, "2026-10-22", "- Nytt")
    sitting = read(space, "2026-10-22").sitting
    assert sitting is not None
    assert expected == sitting.items[0].paragraph


def test_only_the_meetings_that_matter_are_read(space):
    case(space, "a", "TN 2026-00041")
    meeting(space, "2026-01-15", "- Ett", "första_paragraf: 10\n")
    meeting(space, "2026-02-15", "- Ett", "första_paragraf: 20\n")
    meeting(space, "2026-03-15", "- Ett", organ=AU)
    meeting(space, "2026-04-15", DECIDED, organ=AU)
    meeting(space, "2026-10-22", "- dnr: TN 2026-00041")
    files = {path.stem for path in read(space, "2026-10-22").files_read}
    assert {"2026-02-15", "2026-10-22"} <= files
    assert set() == files & {"2026-01-15"}
    # Of the organ that has decided in the ärende, its row of §§ must be known.
    assert {"2026-03-15", "2026-04-15"} <= files


def test_the_state_changes_when_a_file_that_matters_comes(space):
    case(space, "a", "TN 2026-00041")
    path = meeting(space, "2026-10-22", "- dnr: TN 2026-00041")
    before = MeetingReader(space).state(path)
    case(space, "b", "TN 2026-00058")
    meeting(space, "2026-11-22", "- Annat")
    assert before == MeetingReader(space).state(path)
    case(space, "c", "TN 2026-00041")
    with_case = MeetingReader(space).state(path)
    meeting(space, "2026-10-08", DECIDED, organ=AU)
    assert len({before, with_case, MeetingReader(space).state(path)}) == 3


@pytest.mark.parametrize(
    ("first_line", "expected"),
    [
        ("dnr: TN 2026-00041", "TN 2026-00041"),
        ("dnr: 'TN 2026-00041'  # flyttad", "TN 2026-00041"),
        ('"dnr" : "TN 2026-00041"\r', "TN 2026-00041"),
        ("dnr: TN 2026-00041 # ny", "TN 2026-00041"),
        ("# ett ärende\ndnr: KS/2026:1", "KS/2026:1"),
        ("\ufeffdnr: TN 1", "TN 1"),
    ],
)
def test_a_number_is_known_without_reading_yaml(space, first_line, expected):
    file = write(space, "cases/2026/a.yaml", f"{first_line}\nrubrik: Plan\n")
    assert {expected: (file,)} == case_index(space)


def test_other_files_have_no_number(space):
    write(space, "cases/inställning.yml", "steg:\n  dnr: TN 1\n")
    assert {} == case_index(space)


def test_ärenden_are_looked_for_everywhere_where_no_folder_is_theirs(tmp_path):
    file = write(tmp_path, "2026/a.yaml", "dnr: TN 1\n")
    held = write(tmp_path, "2026/m.yaml", "organ: x\ndagordning: []\n")
    assert {"TN 1": (file,)} == case_index(tmp_path)
    assert (held,) == meeting_files(tmp_path)


@pytest.mark.parametrize(
    ("folders", "expected"),
    [
        (["templates", "sammanträden/2026"], "."),
        (["cases", "sammantraden/2026"], "."),
        (["möten"], "möten"),
    ],
)
def test_what_belongs_together_lies_beside_the_templates_or_the_ärenden(tmp_path, folders, expected):
    for folder in folders:
        (tmp_path / folder).mkdir(parents=True)
    assert tmp_path / expected == home_of(tmp_path / folders[-1] / "m.yaml")


@pytest.mark.parametrize(
    "named",
    [
        "sammanträden/2026-10-22.yaml",
        "2026-10-22",
        "2026-10-22.yaml",
        "sammanträden/2026-10-22",
    ],
)
def test_a_meeting_is_found_by_its_path_or_its_name(space, named):
    path = meeting(space, "2026-10-22", "- Ett")
    meeting(space, "2026-11-22", "- Ett")
    assert path == find_meeting(Path(named), space)
    (space / "cases" / "2026").mkdir()
    if "/" not in named:
        assert path == find_meeting(Path(named), space / "cases" / "2026")


@pytest.mark.parametrize(
    ("named", "message", "advice"),
    [
        ("tn-okt", "det finns inget sammanträde ”tn-okt”", "menade du ”tn-oktober”?"),
        ("zz", "det finns inget sammanträde ”zz”", "välj bland ”tn-oktober”, ”au-maj”, ”au-maj”"),
        (
            "au-maj",
            "flera sammanträden heter ”au-maj”: ”sammanträden/a/au-maj.yaml”, ”sammanträden/b/au-maj.yaml”",
            "ange hela sökvägen",
        ),
        (
            "cases/a.yaml",
            "”cases/a.yaml” är inget sammanträde: filen har ingen ”dagordning”",
            "ange en fil i mappen ”sammanträden”",
        ),
        (
            "sammanträden/b/zz.yaml",
            "det finns inget sammanträde ”sammanträden/b/zz.yaml”",
            "se efter i mappen ”sammanträden/b” hur filen heter",
        ),
        ("sammanträden/b", "”sammanträden/b” är en mapp: väntade ett sammanträde", "välj bland ”au-maj”"),
        (
            "cases",
            "”cases” är en mapp: väntade ett sammanträde",
            "lägg sammanträdets fil i mappen ”sammanträden”",
        ),
    ],
)
def test_a_name_that_means_no_meeting_is_told_with_the_nearest(space, named, message, advice):
    case(space, "a", "TN 2026-00041")
    for name in ("tn-oktober", "a/au-maj", "b/au-maj"):
        write(space, f"sammanträden/{name}.yaml", "dagordning: []\n")
    with pytest.raises(CannotFind) as told:
        find_meeting(Path(named), space)
    assert (message, advice) == (told.value.message, told.value.advice)


def test_a_workspace_without_meetings_says_where_they_go(space):
    with pytest.raises(CannotFind) as told:
        find_meeting(Path("2026-10-22"), space)
    assert "lägg sammanträdets fil i mappen ”sammanträden”" == told.value.advice


def test_a_check_takes_meetings_beside_ärenden(space):
    ready = case(space, "a", "TN 2026-00041")
    path = meeting(space, "2026-10-22", "- dnr: TN 2026-00014")
    asked = find([], space)
    assert ((ready,), (path,), ()) == (asked.cases, asked.meetings, asked.others)
    checked = check(asked.cases, space, meetings=asked.meetings)
    assert (1, 1) == (checked.cases, checked.meetings)
    assert ["G102"] == [finding.code for finding in checked.findings if finding.path.startswith("samman")]


def test_the_files_of_a_profile_are_checked_when_they_are_named(space):
    write(space, "templates/standard/organ.yaml", ORGANS.replace("    förkortning: TN\n", "", 1))
    file = Path("templates/standard/organ.yaml")
    assert () == find([Path("templates")], space).cases
    checked = check(find([file], space).cases, space)
    assert (0, 1) == (checked.cases, checked.profiles)
    assert ["I102"] == [finding.code for finding in checked.findings]


def test_a_meeting_keeps_the_places_of_its_texts(space):
    meeting(space, "2026-10-22", "- rubrik: Läget\n  behandling: |\n    Mötet **ajourneras**.")
    sitting = read(space, "2026-10-22").sitting
    assert sitting is not None
    address = Address.parse("dagordning[0].ärenden[0].behandling")
    assert "Mötet ajourneras." == plain(sitting.texts(sitting.key, address))
    assert "" == plain(sitting.texts("annan.yaml", address))


BEFORE = "organ: tekniska nämnden\ndatum: 2026-10-22\ntid: 13.00\nförsta_paragraf: 84\ndagordning:\n"
AFTER = "organ: tekniska nämnden\ndatum: 2026-11-19\ntid: 13.00\n{}dagordning:\n"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("dagordning:", "dagordnig:"),
        ("tekniska nämnden", "tekniska nämden"),
        ("2026-10-22", "22 oktober"),
        ("organ:", "organet:"),
    ],
)
def test_a_meeting_does_not_count_on_from_a_file_it_cannot_tell(space, old, new):
    items = "  - grupp: information\n    ärenden:\n      - rubrik: Läget\n"
    write(space, "sammanträden/a.yaml", (BEFORE + items).replace(old, new))
    coming = write(space, "sammanträden/b.yaml", AFTER.format("") + items)
    said = [one for one in MeetingReader(space).read(coming).findings if one.code == "G110"]
    expected = (
        "paragraferna räknas från tidigare möten, och ”sammanträden/a.yaml” går inte att läsa som ett "
        "sammanträde"
    )
    assert [expected] == [one.message for one in said]
    written = write(space, "sammanträden/b.yaml", AFTER.format("första_paragraf: 102\n") + items)
    assert [] == [one for one in MeetingReader(space).read(written).findings if one.code == "G110"]


@pytest.mark.parametrize("name", ["uppföljning.yaml", "uppfoljning.yaml"])
def test_what_has_been_carried_out_is_no_meeting_one_cannot_tell(space, name):
    items = "  - grupp: information\n    ärenden:\n      - rubrik: Läget\n"
    write(space, f"sammanträden/{name}", "klart: []\n")
    coming = write(space, "sammanträden/b.yaml", AFTER.format("") + items)
    assert [] == [one for one in MeetingReader(space).read(coming).findings if one.code == "G110"]
